import type { Range } from '../../text/range.ts';

const longestByline = 200;
const opening =
  /^(?:by|written by|reported by|reporting by|story by|words by|author|authors|byline)\b:?\s+/iu;
/** Where the names end: a role, a place, a paper, a date. */
const ending =
  /\s*(?:[|•·–—(\d]|\s(?:in|for|at|on|from|is|published|updated|posted)\s|,\s*(?:\p{Ll}|[\p{Lu}\p{Ll}]+ (?:correspondent|editor|reporter|writer)))/u;
const names =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:,? (?:and|&) |, | )(?:(?:de|del|da|van|von|der|den|bin|ibn|al|el|la|le|ter|di) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,9}$/u;

/** The names in a byline, "Jane Roe and John Doe", with their place in the line. */
export function bylineIn(line: string): Range | null {
  if (line.length > longestByline) return null;
  const from = opening.exec(line)?.[0].length ?? 0;
  if (from === 0) return null;
  const rest = line.slice(from);
  const end = ending.exec(rest)?.index ?? rest.length;
  const name = rest.slice(0, end).replace(/[,\s]+$/u, '');
  return names.test(name) ? { from, to: from + name.length } : null;
}
