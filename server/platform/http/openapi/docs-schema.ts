import { isRequired, isSchema, nameOf, propertiesOf } from './example.ts';
import { html, type Markup } from './html.ts';
import type { JsonSchema } from './schemas.ts';

/** One component, to link to. */
export function docsSchema(name: string, schema: JsonSchema): Markup {
  const { description } = schema;
  return html`
    <section class="schema">
      <h3 id="schema-${name}">${name}</h3>
      ${typeof description === 'string' ? html`<p>${description}</p>` : null}
      ${schema.type === 'object' ? propertyTable(schema) : html`<p>${typeOf(schema)}</p>`}
    </section>
  `;
}

/** The properties of an object, a line each. */
export function propertyTable(schema: JsonSchema): Markup {
  return html`
    <table>
      <tbody>
        ${Object.entries(propertiesOf(schema)).map(
          ([name, property]) => html`
            <tr>
              <th scope="row">
                <code>${name}</code>${isRequired(schema, name) ? null : html` <i>optional</i>`}
              </th>
              <td>${typeOf(property)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** A type in a few words, with links to what it names. */
export function typeOf(schema: JsonSchema): Markup {
  const name = nameOf(schema);
  if (name !== null) return html`<a href="#schema-${name}">${name}</a>`;
  const { anyOf, items, type, format } = schema;
  const choices = [anyOf, schema.oneOf].find(Array.isArray);
  if (choices) return join(choices.filter(isSchema).map(typeOf), ' or ');
  if ('const' in schema) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (Array.isArray(schema.enum)) {
    return join(
      schema.enum.map((value) => html`<code>${JSON.stringify(value)}</code>`),
      ' ',
    );
  }
  if (type === 'array') return html`list of ${isSchema(items) ? typeOf(items) : 'anything'}`;
  if (type === 'object')
    return html`{ ${join(Object.entries(propertiesOf(schema)).map(field), ', ')} }`;
  if (typeof type !== 'string') return html`anything`;
  return html`${typeof format === 'string' ? format : type}${limits(schema)}`;
}

function field([name, property]: [string, JsonSchema]): Markup {
  return html`<code>${name}</code>: ${typeOf(property)}`;
}

function limits({ minLength, maxLength, minimum, maximum }: JsonSchema): string {
  const least = minLength ?? minimum;
  const most = maxLength ?? maximum;
  const unit = maxLength === undefined ? '' : ' characters';
  if (typeof most !== 'number') return '';
  return typeof least === 'number' ? `, ${least} to ${most}${unit}` : `, up to ${most}${unit}`;
}

function join(parts: readonly Markup[], separator: string): Markup {
  return html`${parts.map((part, index) => html`${index > 0 ? separator : ''}${part}`)}`;
}
