import { z } from 'zod';
import type { ReadBack } from './compare-fields.ts';

const ours = z.record(z.string(), z.unknown());

const annotation = z.object({
  id: z.string(),
  body: z.array(
    ours.and(
      z.object({
        purpose: z.string(),
        value: z.string(),
        'parallax:category': z.string().optional(),
      }),
    ),
  ),
  target: ours.and(
    z.object({
      source: ours.and(z.object({ id: z.string() })),
      selector: z.tuple([
        z.object({
          type: z.literal('TextQuoteSelector'),
          exact: z.string(),
          prefix: z.string().optional(),
          suffix: z.string().optional(),
        }),
        z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
      ]),
    }),
  ),
});

const collection = z.object({
  first: z.object({ items: z.array(annotation) }).optional(),
});

/** Reads the JSON-LD export: selectors as the W3C names them, the rest under our own names. */
export function readJsonLd(text: string): ReadBack {
  const { first } = collection.parse(JSON.parse(text));
  return new Map((first?.items ?? []).map((item) => [uuidOf(item.id), fieldsOf(item)]));
}

function fieldsOf({ id, body, target }: z.output<typeof annotation>): Map<string, string> {
  const { source, selector } = target;
  const [quote, position] = selector;
  const note = body.find(({ purpose }) => purpose === 'commenting');
  const named: [string, string | number | undefined][] = [
    ['id', uuidOf(id)],
    ['text.id', uuidOf(source.id)],
    ['anchor.exact', quote.exact],
    ['anchor.prefix', quote.prefix],
    ['anchor.suffix', quote.suffix],
    ['anchor.start', position.start],
    ['anchor.end', position.end],
    ['category.name', body.find(({ purpose }) => purpose === 'tagging')?.value],
    ['category.key', body.find(({ purpose }) => purpose === 'tagging')?.['parallax:category']],
    ['note', note?.value],
  ];
  const described = body.filter(({ purpose }) => purpose === 'describing');
  return new Map([
    ...named.flatMap(([path, value]): [string, string][] =>
      value === undefined ? [] : [[path, String(value)]],
    ),
    ...[...described, source, target].flatMap((part) => flatten(part, '')),
  ]);
}

const mark = 'parallax:';

/** Everything under our own names, by path: "chain[0].verb". */
function flatten(value: unknown, path: string): [string, string][] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => flatten(item, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value)
    .filter(([key]) => key.startsWith(mark))
    .flatMap(([key, item]) => {
      const name = key.slice(mark.length);
      return flatten(item, path === '' ? name : `${path}.${name}`);
    });
}

const uuidOf = (urn: string): string => urn.replace(/^urn:uuid:/, '');
