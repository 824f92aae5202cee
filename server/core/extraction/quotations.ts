import type { Range } from '../text/range.ts';

/** Marks that open a quotation, and what closes it. */
const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
]);

/**
 * The quotations of one paragraph, without their marks. Single marks are also apostrophes: they
 * open only before a word and close only after one. A quotation that is not closed goes on to the
 * end of the paragraph, as it does when the next paragraph continues it; one in single marks is
 * then none.
 */
export function findQuotations(text: string, { from, to }: Range): Range[] {
  const found: Range[] = [];
  let at = from;
  while (at < to) {
    const closes = opensAt(text, at, from);
    if (closes === null) {
      at += 1;
      continue;
    }
    const end = findClose(text, at + 1, to, closes);
    const single = closes === '’' || closes === "'";
    if (end === null && single) {
      at += 1;
      continue;
    }
    found.push({ from: at + 1, to: end ?? to });
    at = (end ?? to) + 1;
  }
  return found;
}

function opensAt(text: string, at: number, start: number): string | null {
  const closes = closing.get(text.charAt(at));
  if (closes === undefined) return null;
  // A straight mark opens after white space, a bracket or a dash, and before a word.
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + 1);
  return /[\s([{—–-]/.test(before) && /\S/.test(after) ? closes : null;
}

/** How far a quotation in single marks may reach: it is a few words, or an apostrophe. */
const longestSingle = 300;

function findClose(text: string, from: number, to: number, closes: string): number | null {
  const single = closes === '’' || closes === "'";
  const limit = single ? Math.min(to, from + longestSingle) : to;
  for (let at = from; at < limit; at += 1) {
    if (!closes.includes(text.charAt(at))) continue;
    if (!single || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at;
  }
  return null;
}
