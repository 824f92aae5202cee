import type { Token } from '../../../../text/tokens.ts';
import type { Read } from '../../../finding/finder.ts';
import type { PeriodFinder } from '../../../periods/period-finder.ts';
import { readMonth, type PrintedDate } from '../read-date.ts';
import { resolveDate } from './resolve.ts';

interface Numeric extends PrintedDate {
  /** Both of day and month could be the month: the order is a guess. */
  ambiguous: boolean;
}

/** "22/04", "1/1/2016", "05-Aug-2016", "2018-7-6", "12-2015", "Dec-2018": joined without spaces. */
export const numericDate: PeriodFinder = (passage, at) => {
  const read = readNumericDate(passage.tokens, at);
  const period = read && resolveDate(read, passage);
  if (!period) return null;
  const implied = read.ambiguous ? 'the order of day and month' : null;
  return {
    from: at,
    to: read.next,
    kind: 'point',
    period: { ...period, implied: period.implied ?? implied },
  };
};

export function readNumericDate(tokens: readonly Token[], at: number): Read<Numeric> | null {
  const joiner = tokens[at + 1];
  if (joiner?.gap !== 'none' || !/^[-/.–]$/.test(joiner.text)) return null;
  if (tokens[at + 2]?.gap !== 'none') return null;
  const third = tokens[at + 3]?.gap === 'none' && tokens[at + 3]?.text === joiner.text;
  const parts = [tokens[at], tokens[at + 2], ...(third ? [tokens[at + 4]] : [])];
  const length = parts.length * 2 - 1;
  const after = tokens[at + length];
  if (after?.gap === 'none' && (after.kind !== 'symbol' || /^[/%]$/.test(after.text))) return null;
  const date = parts.length === 3 ? threeParts(parts) : twoParts(parts, joiner.text);
  return date && { ...date, next: at + length };
}

type Parts = readonly (Token | undefined)[];

function threeParts(parts: Parts): Numeric | null {
  const named = parts.findIndex((part) => part && monthOf(part) !== null);
  const [a = null, b = null, c = null] = parts.map((part) => numberOf(part));
  const [first, second, third] = parts;
  if (named >= 0) {
    const month = monthOf(parts[named]);
    const others = parts.filter((_, index) => index !== named);
    const year = others.find((part) => isFullYear(part));
    const day = others.find((part) => part !== year);
    if (!year || !day || numberOf(day) === null) return null;
    return { year: numberOf(year), month, day: numberOf(day), ambiguous: false };
  }
  if (a === null || b === null || c === null) return null;
  if (isFullYear(first) && (second?.text.length ?? 9) <= 2) return ordered(a, b, c, false);
  if (!isFullYear(third) && third?.text.length !== 2) return null;
  const year = isFullYear(third) ? c : c + (c < 50 ? 2000 : 1900);
  return a > 12 ? ordered(year, b, a, false) : ordered(year, a, b, b <= 12 && a !== b);
}

function twoParts([first, second]: Parts, joiner: string): Numeric | null {
  const [a, b] = [numberOf(first), numberOf(second)];
  const month = monthOf(first);
  if (month !== null) {
    if (isFullYear(second)) return { year: b, month, day: null, ambiguous: false };
    return b !== null && b >= 1 && b <= 31 ? { year: null, month, day: b, ambiguous: false } : null;
  }
  if (a === null || b === null || joiner === '.') return null;
  if (isFullYear(first) && b >= 1 && b <= 12 && second?.text.length === 1) {
    return { year: a, month: b, day: null, ambiguous: false };
  }
  if (isFullYear(second) && a >= 1 && a <= 12)
    return { year: b, month: a, day: null, ambiguous: false };
  // "3-2" is a score and "7/8" a part; two digits on either side make a day.
  if (joiner !== '/' || (first?.text.length ?? 0) + (second?.text.length ?? 0) < 3) return null;
  return a > 12 ? ordered(null, b, a, false) : ordered(null, a, b, b <= 12 && a !== b);
}

function ordered(
  year: number | null,
  month: number,
  day: number,
  ambiguous: boolean,
): Numeric | null {
  const sound = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return sound ? { year, month, day, ambiguous } : null;
}

function numberOf(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^\d{1,4}$/.test(token.text) ? Number(token.text) : null;
}

function isFullYear(token: Token | undefined): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '');
}

function monthOf(token: Token | undefined): number | null {
  return token ? (readMonth([token], 0)?.month ?? null) : null;
}
