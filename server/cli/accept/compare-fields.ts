import type { ReadBack } from './read-back.ts';

/** What must stand in every export of a claim; a field the pack controls and leaves out is absent. */
export interface ExpectedClaim {
  /** The pack's id, for people. */
  name: string;
  /** The id the server gave. */
  id: string;
  fields: ReadonlyMap<string, string>;
}

export interface Mismatch {
  format: string;
  claim: string;
  field: string;
  expected: string | null;
  found: string | null;
}

/** Fields that the server makes up and no pack can know. */
const uncontrolled =
  /^(id|category\.name|article\.(id|url|byline|language|publishedOrigin)|text\.(id|number)|anchor\.(prefix|suffix|region|place\..*)|sentence\..*|review\..*|createdBy|createdAt|updatedAt|version)$/;

/** Every field in which an export differs from what the pack says, and every claim it lacks. */
export function compareFields(
  format: string,
  expected: readonly ExpectedClaim[],
  readBack: ReadBack,
): Mismatch[] {
  const known = new Set(expected.map(({ id }) => id));
  const strangers = [...readBack.keys()].filter((id) => !known.has(id));
  return [
    ...expected.flatMap((claim) => compareClaim(format, claim, readBack.get(claim.id))),
    ...strangers.map((id) => ({ format, claim: id, field: 'id', expected: null, found: id })),
  ];
}

function compareClaim(
  format: string,
  { name, id, fields }: ExpectedClaim,
  found: ReadonlyMap<string, string> | undefined,
): Mismatch[] {
  if (!found) return [{ format, claim: name, field: 'id', expected: id, found: null }];
  const controlled = [...found.keys()].filter((path) => !uncontrolled.test(path));
  const paths = new Set([...fields.keys(), ...controlled]);
  return [...paths]
    .filter((path) => fields.get(path) !== found.get(path))
    .map((field) => ({
      format,
      claim: name,
      field,
      expected: fields.get(field) ?? null,
      found: found.get(field) ?? null,
    }));
}
