import { shapeOf, type FieldKind } from '#core/reports/fields.ts';

/** What an exported file says of each claim, by claim id: every field under its name, as text. */
export type ReadBack = Map<string, Map<string, string>>;

/** A file that does not say which field is which. */
export class Unreadable extends Error {}

/** What kind of value stands under a name; a name that no claim has is a mistake of the format. */
export function kindOf(path: string): FieldKind {
  const shape = shapeOf(path);
  if (!shape) throw new Unreadable(`There is no field called “${path}”.`);
  return shape.kind;
}

/** Booleans as people write them in the readable formats. */
export function readValue(path: string, written: string): string {
  if (kindOf(path) !== 'yes or no') return written;
  return { yes: 'true', no: 'false' }[written] ?? written;
}

/** The claims by their ids, each of which must be there and be the only one. */
export function byId(claims: readonly Map<string, string>[]): ReadBack {
  const read: ReadBack = new Map();
  for (const claim of claims) {
    const id = claim.get('id') ?? '';
    if (id === '' || read.has(id)) throw new Unreadable(`The claim id “${id}” is not one of one.`);
    read.set(id, claim);
  }
  return read;
}
