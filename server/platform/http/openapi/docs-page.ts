import { docsIntroduction } from './docs-introduction.ts';
import { docsStyle } from './docs-style.ts';
import { docsSchema } from './docs-schema.ts';
import { docsOperation } from './docs-operation.ts';
import type { OpenApiDocument } from './document.ts';
import { html, Markup } from './html.ts';

/** The OpenAPI document as one page to read, without a script. */
export function docsPage(document: OpenApiDocument, baseUrl: string, nonce: string): string {
  const { info, tags, components } = document;
  const groups = tags.map((tag) => ({ ...tag, operations: operationsOf(document, tag.name) }));
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${info.title} API</title>
        <style nonce="${nonce}">
          ${new Markup(docsStyle)}
        </style>
      </head>
      <body>
        <nav aria-label="Operations">
          <a class="home" href="/">${info.title}</a>
          ${groups.map(
            ({ name, operations }) => html`
              <h2>${name}</h2>
              <ul>
                ${operations.map(
                  ({ operation }) => html`
                    <li><a href="#${operation.operationId}">${operation.operationId}</a></li>
                  `,
                )}
              </ul>
            `,
          )}
          <h2>Reference</h2>
          <ul>
            <li><a href="#schemas">Schemas</a></li>
            <li><a href="/api/openapi.json">openapi.json</a></li>
          </ul>
        </nav>
        <main>
          <h1>${info.title} API <small>${info.version}</small></h1>
          <p class="lead">${info.description}</p>
          ${docsIntroduction(baseUrl)}
          ${groups.map(
            ({ name, description, operations }) => html`
              <h2 id="tag-${name.toLowerCase().replaceAll(' ', '-')}">${name}</h2>
              <p>${description}</p>
              ${operations.map((entry) => docsOperation(entry, document, baseUrl))}
            `,
          )}
          <h2 id="schemas">Schemas</h2>
          ${Object.entries(components.schemas).map(([name, schema]) => docsSchema(name, schema))}
        </main>
      </body>
    </html>`;
  return page.text;
}

function operationsOf({ paths }: OpenApiDocument, tag: string) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation.tags.includes(tag))
      .map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
}
