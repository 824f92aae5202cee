import { isRecord } from '#core/values/objects.ts';
import { byId, kindOf, Unreadable, type ReadBack } from './read-back.ts';

/** The annotations of a collection. */
export function readJsonLd(text: string): ReadBack {
  const collection: unknown = JSON.parse(text);
  const items = at(collection, 'first', 'items');
  return byId(Array.isArray(items) ? items.map(fieldsOf) : []);
}

function fieldsOf(annotation: unknown): Map<string, string> {
  const fields = new Map<string, string>();
  const set = (path: string, value: unknown) => {
    if (value !== undefined) fields.set(path, textOf(path, value));
  };
  const urn = (path: string, value: unknown) =>
    set(path, typeof value === 'string' ? value.replace(/^urn:uuid:/, '') : undefined);
  urn('id', at(annotation, 'id'));
  set('createdBy', at(annotation, 'creator', 'name'));
  set('createdAt', at(annotation, 'created'));
  set('updatedAt', at(annotation, 'modified'));

  const [tag, said, note] = listAt(annotation, 'body');
  set('category.name', at(tag, 'value'));
  set('category.key', at(tag, 'parallax:category'));
  flatten('', said, set);
  set('note', at(note, 'value'));

  const target = at(annotation, 'target');
  const source = at(target, 'source');
  urn('text.id', at(source, 'id'));
  set('article.language', at(source, 'language'));
  flatten('', source, set);
  flatten('', target, set);

  const [quote, position] = listAt(target, 'selector');
  for (const key of ['exact', 'prefix', 'suffix']) set(`anchor.${key}`, at(quote, key));
  for (const key of ['start', 'end']) set(`anchor.${key}`, at(position, key));
  return fields;
}

/** What stands under names of our own, however deep. */
function flatten(path: string, value: unknown, set: (path: string, value: unknown) => void): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => flatten(`${path}[${index}]`, item, set));
  } else if (isRecord(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const [, key] = /^parallax:(\w+)$/.exec(name) ?? [];
      if (key !== undefined) flatten(path === '' ? key : `${path}.${key}`, inner, set);
    }
  } else if (path !== '') set(path, value);
}

function textOf(path: string, value: unknown): string {
  const kind = kindOf(path);
  const expected = { whole: 'number', 'yes or no': 'boolean' }[kind as string] ?? 'string';
  if (typeof value !== expected) throw new Unreadable(`${path} should be a ${expected}.`);
  return String(value);
}

function at(value: unknown, ...keys: string[]): unknown {
  return keys.reduce((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

function listAt(value: unknown, key: string): unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}
