import type { Qualifier } from '../figure.ts';
import type { Passage, Read } from './finder.ts';

/** "at least an estimated 200" has two; nothing printed has more than three. */
const mostQualifiers = 3;

/** The qualifiers before a figure; the first that says something holds. Null where none stands. */
export function readQualifiers(passage: Passage, at: number): ReadQualifier {
  const known = passage.memo?.qualifiers.get(at);
  if (known) return known;
  const read = readAll(passage, at);
  passage.memo?.qualifiers.set(at, read);
  return read;
}

type ReadQualifier = Read<{ qualifier: Qualifier | null }>;

function readAll({ tokens, locale }: Passage, at: number): ReadQualifier {
  let qualifier: Qualifier | null = null;
  let next = at;
  for (let count = 0; count < mostQualifiers; count += 1) {
    if (next > at && tokens[next]?.gap === 'line') break;
    const match = locale.qualifiersBefore.at(tokens, next);
    if (!match) break;
    qualifier ??= match.meaning;
    next += match.length;
  }
  // A figure on the next line is not the one qualified.
  return tokens[next]?.gap === 'line' ? { qualifier: null, next: at } : { qualifier, next };
}

/** The qualifier after a figure: "or more", "+". */
export function readQualifierAfter(
  { tokens, locale }: Passage,
  at: number,
): Read<{ qualifier: Qualifier }> | null {
  if (tokens[at]?.gap === 'line') return null;
  const match = locale.qualifiersAfter.at(tokens, at);
  return match ? { qualifier: match.meaning, next: at + match.length } : null;
}
