import type { TermSums } from '../terms/sum-terms.ts';
import type { TermTable } from '../terms/term-table.ts';
import { logOdds, type LogOdds } from './log-odds.ts';

/** A term and how far it tells the sides apart. */
export interface ComparedTerm extends LogOdds {
  /** Its number in the table. */
  term: number;
  side: number;
  rest: number;
  sideTexts: number;
  restTexts: number;
}

export interface ComparedSides {
  /** The most telling first. */
  side: ComparedTerm[];
  rest: ComparedTerm[];
  /** How many terms were compared: at 95 %, one in twenty lies apart by chance. */
  compared: number;
}

/**
 * Printed less often than this on both sides together, a term is not looked at.
 * Higher: terms that only a small side uses are missed. Lower: nothing more is found, since no
 * interval of two occurrences leaves out 0.
 */
export const leastCount = 3;

/**
 * Below this many counted words a side is small: a word of one in a thousand is expected twice,
 * and once or four times is as likely.
 */
export const smallWords = 2000;
/** Below this many texts a side is small: one long text decides what it is about. */
export const smallTexts = 5;

export function isSmall(sums: Pick<TermSums, 'totals'>, texts: number): boolean {
  return sums.totals[1] < smallWords || texts < smallTexts;
}

/** The terms that distinguish two sides, at most `most` for each. */
export function compareSides(
  side: TermSums,
  rest: TermSums,
  { terms }: TermTable,
  most: number,
): ComparedSides {
  const found: ComparedTerm[] = [];
  let compared = 0;
  for (let term = 0; term < terms.length; term += 1) {
    const [here, there] = [side.counts[term] ?? 0, rest.counts[term] ?? 0];
    const known = terms[term];
    if (here + there < leastCount || !known || known.common) continue;
    compared += 1;
    const odds = compareTerm(side, rest, known.words, here, there);
    if (Math.abs(odds.z) < 1) continue;
    const [sideTexts, restTexts] = [side.texts[term] ?? 0, rest.texts[term] ?? 0];
    found.push({ term, side: here, rest: there, sideTexts, restTexts, ...odds });
  }
  const best = (sign: 1 | -1) =>
    found
      .filter(({ z }) => z * sign > 0)
      .sort((a, b) => (b.z - a.z) * sign || a.term - b.term)
      .slice(0, most);
  return { side: best(1), rest: best(-1), compared };
}

/** Words among words, pairs among pairs. */
export function compareTerm(
  side: Pick<TermSums, 'totals'>,
  rest: Pick<TermSums, 'totals'>,
  words: 1 | 2,
  here: number,
  there: number,
): LogOdds {
  return logOdds({
    side: here,
    rest: there,
    sideTotal: side.totals[words],
    restTotal: rest.totals[words],
  });
}
