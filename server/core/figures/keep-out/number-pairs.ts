import type { KeepOut, Passage } from '../finding/finder.ts';
import { readSimpleFraction } from '../finding/simple-fractions.ts';
import { readUnit } from '../finding/units.ts';

/**
 * Digits joined to digits that are no quantity: "9/11", "24/7", "11:45", "3.5.1", "555-0123-4",
 * and scores such as "3-2", where the first is not the smaller.
 */
export const numberPairs: KeepOut = (passage, at) => {
  const { tokens, locale } = passage;
  const first = tokens[at];
  if (first?.kind !== 'number') return 0;
  if (isScoreInWords(passage, at)) return 3;
  if (isMeasuredFraction(passage, at)) return 0;
  let next = at + 1;
  let joiner = '';
  while (
    /^[/:\-–]$/.test(tokens[next]?.text ?? '') &&
    tokens[next]?.gap === 'none' &&
    tokens[next + 1]?.kind === 'number' &&
    tokens[next + 1]?.gap === 'none'
  ) {
    joiner = tokens[next]?.text ?? '';
    next += 2;
  }
  const last = tokens[next - 1];
  const pairs = (next - at - 1) / 2;
  if (pairs === 0 || !last) return 0;
  if (pairs > 1 || joiner === '/' || joiner === ':') return next - at;
  // An amount of money is never a score.
  if (locale.currenciesBefore.before(tokens, at)) return 0;
  return Number(first.text) >= Number(last.text) ? next - at : 0;
};

/** A vote or a score in words, "228 to 191"; "from 228 to 191" is a fall. */
function isScoreInWords({ tokens, locale }: Passage, at: number): boolean {
  const [first, to, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    to?.lower === locale.changes.to &&
    /^\d{1,3}$/.test(first?.text ?? '') &&
    /^\d{1,3}$/.test(last?.text ?? '') &&
    Number(first?.text) >= Number(last?.text) &&
    tokens[at - 1]?.lower !== locale.changes.from &&
    locale.currenciesBefore.before(tokens, at) === null
  );
}

/** "1/4 inch", "2 1/2": a part, where a unit or a whole number says so. */
function isMeasuredFraction(passage: Passage, at: number): boolean {
  const fraction = readSimpleFraction(passage, at);
  if (!fraction) return false;
  const before = passage.tokens[at - 1];
  const mixed = before?.kind === 'number' && passage.tokens[at]?.gap === 'space';
  const of = passage.tokens[fraction.next]?.lower === passage.locale.partitive;
  return mixed || of || readUnit(passage, fraction.next) !== null;
}
