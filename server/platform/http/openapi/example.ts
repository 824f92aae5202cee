import type { JsonSchema } from './schemas.ts';

type Components = Readonly<Record<string, JsonSchema>>;

const byFormat: Readonly<Record<string, string>> = {
  uuid: '01936b8e-7c4a-7f3e-9d21-5b8c0a4e6f12',
  'date-time': '2026-11-22T09:30:00.000Z',
  uri: 'https://lantern.example/aid',
  email: 'ada@lantern.example',
};

/** By the name of the property, where only the name says what belongs there. */
const byName: Readonly<Record<string, string>> = {
  name: 'The Lantern',
  title: 'Minister names the sum',
  text: 'The ministry has paid 4.2 million euros since May, the minister said.',
  statement: 'The ledger of the ministry shows the payment.',
  note: 'The sum needs its period.',
  category: 'aid-total',
  key: 'aid-total',
  password: 'a long enough password',
};

/**
 * A value that the schema takes: its own example where it has one. What may be left out is left
 * out; where everything may, the first property shows how.
 */
export function exampleOf(schema: JsonSchema, components: Components, name = ''): unknown {
  const target = resolve(schema, components);
  const { examples, anyOf, oneOf, allOf } = target;
  if (Array.isArray(examples)) return examples[0] as unknown;
  if ('const' in target) return target.const;
  if (Array.isArray(target.enum)) return target.enum[0] as unknown;
  if ('default' in target) return target.default;
  const first: unknown = [anyOf, oneOf, allOf].find(Array.isArray)?.[0];
  if (isSchema(first)) return exampleOf(first, components, name);
  return byType(target, components, name);
}

function byType(schema: JsonSchema, components: Components, name: string): unknown {
  switch (schema.type) {
    case 'string':
      return byFormat[String(schema.format)] ?? byName[name] ?? 'aid';
    case 'integer':
    case 'number':
      if (typeof schema.minimum === 'number') return schema.minimum;
      return typeof schema.exclusiveMinimum === 'number' ? schema.exclusiveMinimum + 1 : 1;
    case 'boolean':
      return true;
    case 'array': {
      const some = typeof schema.minItems === 'number' && schema.minItems > 0;
      return some && isSchema(schema.items) ? [exampleOf(schema.items, components)] : [];
    }
    case 'object':
      return exampleObject(schema, components);
    default:
      return null;
  }
}

function exampleObject(schema: JsonSchema, components: Components): Record<string, unknown> {
  const properties = Object.entries(propertiesOf(schema));
  const required = properties.filter(([name]) => isRequired(schema, name));
  const shown = required.length > 0 ? required : properties.slice(0, 1);
  return Object.fromEntries(
    shown.map(([name, property]) => [name, exampleOf(property, components, name)]),
  );
}

export function propertiesOf(schema: JsonSchema): Record<string, JsonSchema> {
  const { properties } = schema;
  if (typeof properties !== 'object' || properties === null) return {};
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, JsonSchema] => isSchema(entry[1])),
  );
}

export function isRequired(schema: JsonSchema, name: string): boolean {
  return Array.isArray(schema.required) && schema.required.includes(name);
}

/** What a reference refers to; any other schema is itself. */
export function resolve(schema: JsonSchema, components: Components): JsonSchema {
  const name = nameOf(schema);
  return name === null ? schema : (components[name] ?? schema);
}

/** The component a reference names. */
export function nameOf(schema: JsonSchema): string | null {
  return typeof schema.$ref === 'string' ? (schema.$ref.split('/').at(-1) ?? null) : null;
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
