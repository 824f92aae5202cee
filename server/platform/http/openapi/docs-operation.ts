import { propertyTable, typeOf } from './docs-schema.ts';
import type { OpenApiDocument } from './document.ts';
import { exampleOf, resolve } from './example.ts';
import { html, type Markup } from './html.ts';
import type { Operation, Parameter } from './operation.ts';

interface Entry {
  path: string;
  method: string;
  operation: Operation;
}

/** One operation: what it does, takes and answers, and how to call it. */
export function docsOperation(entry: Entry, document: OpenApiDocument, baseUrl: string): Markup {
  const { path, method, operation } = entry;
  const parameters = operation.parameters.filter((part): part is Parameter => 'name' in part);
  return html`
    <section class="operation">
      <h3 id="${operation.operationId}">
        <a href="#${operation.operationId}">
          <span class="method ${method}">${method}</span> <code>${path}</code>
        </a>
      </h3>
      <p>${operation.summary}. <span class="access">${operation.description}</span></p>
      ${parameters.length > 0 ? parameterTable(parameters) : null}
      ${requestBody(operation, document)}
      <p class="answers">${answers(operation)}</p>
      <pre><code>${curl(entry, document, baseUrl)}</code></pre>
    </section>
  `;
}

function parameterTable(parameters: readonly Parameter[]): Markup {
  return html`
    <table>
      <tbody>
        ${parameters.map(
          (parameter) => html`
            <tr>
              <th scope="row">
                <code>${parameter.name}</code> <i>${parameter.in}</i>${
                  parameter.required ? null : html` <i>optional</i>`
                }
              </th>
              <td>${typeOf(parameter.schema)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function requestBody({ requestBody: body }: Operation, document: OpenApiDocument): Markup | null {
  if (!body) return null;
  const json = body.content['application/json'];
  if (!json) return html`<p>The body is the file's bytes.</p>`;
  return html`
    <h4>Body</h4>
    ${propertyTable(resolve(json.schema, document.components.schemas))}
  `;
}

function answers({ responses }: Operation): Markup[] {
  return Object.entries(responses).map(([status, answer]) => {
    if ('$ref' in answer) return html`<span class="status failure">${status}</span> `;
    const json = answer.content?.['application/json'];
    return html`<span class="status">${status}</span> ${
        json ? typeOf(json.schema) : answer.description
      } <br />or `;
  });
}

function curl(
  { path, method, operation }: Entry,
  document: OpenApiDocument,
  baseUrl: string,
): string {
  const { schemas } = document.components;
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `$${name}`);
  const json = operation.requestBody?.content['application/json'];
  const lines = [
    `curl${method === 'GET' ? '' : ` -X ${method}`} "${baseUrl}${address}"`,
    ...(operation.security.length > 0 ? ['-H "Authorization: Bearer $PARALLAX_KEY"'] : []),
    ...(takes(operation, 'IfMatch') ? [`-H 'If-Match: "3"'`] : []),
    ...(json
      ? [
          `-H "Content-Type: application/json"`,
          `-d '${JSON.stringify(json.example ?? exampleOf(json.schema, schemas))}'`,
        ]
      : []),
    ...(operation.requestBody && !json ? ['--data-binary @article.html'] : []),
  ];
  return lines.join(' \\\n  ');
}

function takes({ parameters }: Operation, name: string): boolean {
  return parameters.some((part) => '$ref' in part && part.$ref.endsWith(`/${name}`));
}
