import type { Range } from '../text/range.ts';

/** A quotation with its marks; `inner` leaves them out. */
export interface Quotation extends Range {
  inner: Range;
  /** In single marks: a few words, or one quotation inside another. */
  single: boolean;
  /** Its paragraph ends before it does; the next one may go on with it. */
  open: boolean;
}

/** Marks that open a quotation, and what closes it. Old wire copy writes two apostrophes. */
const closing: ReadonlyMap<string, string> = new Map([
  // Editors mix them up: “…" and “…“ are printed too.
  ['“', '”"“'],
  ['”', '”"'],
  ['„', '“”"'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"”'],
  ["'", "'"],
]);

/**
 * The quotations of one paragraph, in order. Single marks are also apostrophes: they open only
 * before a word and close only after one. A quotation that is not closed goes on to the end of the
 * paragraph, as it does when the next paragraph continues it; one in single marks is then none.
 */
export function findQuotations(text: string, { from, to }: Range): Quotation[] {
  const found: Quotation[] = [];
  const paragraph = text.slice(from, to);
  const next = (position: number) => from + nextMark(paragraph, position - from);
  let at = next(from);
  while (at < to) {
    const opening = opensAt(text, at, from);
    const quotation = opening && readFrom(text, at, to, opening);
    if (quotation) found.push(quotation);
    at = next(quotation ? quotation.to : at + 1);
  }
  return found;
}

const anyMark = /["“”„«‘']/g;

function nextMark(text: string, from: number): number {
  anyMark.lastIndex = from;
  return anyMark.exec(text)?.index ?? text.length;
}

interface Opening {
  closes: string;
  /** Characters of the mark: two for two apostrophes. */
  width: number;
  single: boolean;
}

function opensAt(text: string, at: number, start: number): Opening | null {
  const mark = text.charAt(at);
  const closes = closing.get(mark);
  if (closes === undefined) return null;
  const width = isApostrophe(mark) && text.charAt(at + 1) === mark ? 2 : 1;
  // A straight mark opens after white space, a bracket or a dash, and before a word.
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + width);
  const spaced = mark === '«' || /\S/.test(after);
  if (!spaced || !/[\s([{—–\-:'"“‘]/.test(before)) return null;
  return { closes, width, single: width === 1 && isApostrophe(mark) };
}

/** White space before it and a word after it: the mark opens another quotation. */
function looksOpening(text: string, at: number): boolean {
  return (
    text.charAt(at) !== '”' &&
    /[\s(]/.test(text.charAt(at - 1)) &&
    /[\p{L}\p{N}]/u.test(text.charAt(at + 1))
  );
}

/** The same of “ and of a straight mark, and the other end of what it opens is near. */
function opensInside(text: string, at: number): boolean {
  if (!/[\s(]/.test(text.charAt(at - 1)) || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)))
    return false;
  const closer = text.charAt(at) === '“' ? '”' : '"';
  const next = text.slice(at + 1, at + 1 + longestInside).indexOf(closer);
  return next > 0 && /\S/.test(text.charAt(at + next));
}

/**
 * How far the marks inside a quotation may stand apart: a few words, a title, one sentence.
 * Higher: a mark left open takes the next quotation in. Lower: sentences inside end it early.
 * Fixed by '"It is “so far” true. We', with room: a guess.
 */
const longestInside = 120;

function isApostrophe(mark: string): boolean {
  return mark === "'" || mark === '‘' || mark === '’';
}

/** How far a quotation in single marks may reach: it is a few words, or an apostrophe. */
const longestSingle = 300;

function readFrom(text: string, at: number, to: number, opening: Opening): Quotation | null {
  const { closes, width, single } = opening;
  const from = at + width;
  const limit = single ? Math.min(to, from + longestSingle) : to;
  const other = text.charAt(at) === '"' ? '“”' : '""';
  let within = false;
  for (let end = from; end < limit; end += 1) {
    const mark = text.charAt(end);
    // "It is “so far” true": marks of the other kind hold words inside the quotation.
    if (within && mark === other.charAt(1)) {
      within = false;
      continue;
    }
    if (!single && width === 1 && mark === other.charAt(0) && opensInside(text, end)) within = true;
    if (!closes.includes(mark)) continue;
    if (within || looksOpening(text, end)) continue;
    if (width === 2 && text.charAt(end + 1) !== text.charAt(end)) continue;
    if (single && /[\p{L}\p{N}]/u.test(text.charAt(end + 1))) continue;
    return { from: at, to: end + width, inner: { from, to: end }, single, open: false };
  }
  return single ? null : { from: at, to, inner: { from, to }, single, open: true };
}
