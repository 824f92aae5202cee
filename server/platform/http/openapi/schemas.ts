import { z } from 'zod';

export type JsonSchema = { readonly [key: string]: unknown };

const inComponents = '#/components/schemas/';
/** Marks what is sent rather than answered, until it is known whether the two differ. */
const sentMark = '@sent';

/**
 * JSON Schemas of a contract, with the named ones gathered as components. One that is sent in
 * another shape than it is answered (a default may be left out) gets a second name, "PeriodInput".
 */
export class Schemas {
  readonly #components = new Map<string, JsonSchema>();

  sent(schema: z.ZodType): JsonSchema {
    return this.#convert(schema, 'input', sentMark);
  }

  answered(schema: z.ZodType): JsonSchema {
    return this.#convert(schema, 'output', '');
  }

  /** A document whose references carry marks, with final names, and its components beside it. */
  finish<T>(document: T): { document: T; components: Record<string, JsonSchema> } {
    const final = this.#finalNames();
    const rename = (reference: string) => {
      if (!reference.startsWith(inComponents)) return reference;
      const name = reference.slice(inComponents.length);
      return inComponents + (final.get(name) ?? name);
    };
    const named = [...this.#components].map(
      ([name, schema]) => [final.get(name) ?? name, mapReferences(schema, rename)] as const,
    );
    named.sort(([a], [b]) => a.localeCompare(b));
    return { document: mapReferences(document, rename), components: Object.fromEntries(named) };
  }

  #convert(schema: z.ZodType, io: 'input' | 'output', mark: string): JsonSchema {
    const converted = z.toJSONSchema(schema, { io, unrepresentable: 'any', override: simplify });
    const { $defs = {}, $schema: _, ...own } = converted;
    const lift = (reference: string) => reference.replace('#/$defs/', inComponents) + mark;
    for (const [name, definition] of Object.entries($defs)) {
      this.#components.set(name + mark, mapReferences(definition, lift));
    }
    return mapReferences(own, lift);
  }

  /** A sent schema is its answered one when both are equal, and so is all they refer to. */
  #finalNames(): Map<string, string> {
    const sent = [...this.#components.keys()].filter((name) => name.endsWith(sentMark));
    const plain = (name: string) => name.slice(0, -sentMark.length);
    const differs = new Set<string>();
    const text = (schema: JsonSchema | undefined) =>
      JSON.stringify(
        mapReferences(schema, (reference) => {
          const name = reference.slice(inComponents.length);
          return name.endsWith(sentMark) && !differs.has(name) ? plain(reference) : reference;
        }),
      );
    for (let before = -1; before !== differs.size;) {
      before = differs.size;
      for (const name of sent) {
        const answered = this.#components.get(plain(name));
        if (answered && text(this.#components.get(name)) !== text(answered)) differs.add(name);
      }
    }
    return new Map(
      sent.map((name) => [name, differs.has(name) ? `${plain(name)}Input` : plain(name)]),
    );
  }
}

/** Says once what zod says twice, and leaves out the bounds that every number of JavaScript has. */
function simplify({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.id;
  if (jsonSchema.format === 'uuid' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}

function mapReferences<T>(value: T, change: (reference: string) => string): T {
  return walk(value, change) as T;
}

function walk(value: unknown, change: (reference: string) => string): unknown {
  if (Array.isArray(value)) return value.map((part) => walk(part, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      key === '$ref' && typeof part === 'string' ? change(part) : walk(part, change),
    ]),
  );
}
