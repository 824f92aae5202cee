import { phraseTable } from '../../../../text/phrases.ts';
import { isInnerHyphen } from '../../../../text/tokens.ts';
import type { Read } from '../../../finding/finder.ts';
import { monthOf, yearOf } from '../../../periods/days.ts';
import {
  period,
  unresolved,
  type PeriodFinder,
  type TimedPassage,
} from '../../../periods/period-finder.ts';
import { yearAt } from '../read-date.ts';

/** First and last month; news means the outer quarters by early and late. */
const parts = phraseTable<readonly [first: number, last: number]>([
  [[1, 3], 'early', 'beginning of', 'start of', 'q1', 'first quarter', 'first quarter of'],
  [[1, 3], '1st quarter', '1st quarter of', 'the first quarter of', 'the start of'],
  [[1, 3], 'the beginning of'],
  [[4, 6], 'q2', 'second quarter', 'second quarter of'],
  [[4, 6], '2nd quarter', '2nd quarter of', 'the second quarter of'],
  [[5, 8], 'mid', 'middle of'],
  [[7, 9], 'q3', 'third quarter', 'third quarter of'],
  [[7, 9], '3rd quarter', '3rd quarter of', 'the third quarter of'],
  [[10, 12], 'late', 'end of', 'q4', 'fourth quarter', 'fourth quarter of'],
  [[10, 12], '4th quarter', '4th quarter of', 'the fourth quarter of'],
  [[10, 12], 'final quarter', 'final quarter of', 'last quarter of'],
  [[1, 6], 'first half', 'first half of'],
  [[7, 12], 'second half', 'second half of', 'latter half of'],
]);

const years: ReadonlyMap<string, number> = new Map([
  ['the', 0],
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);

/** "late 2022", "mid-2023", "early this year", "the second half of 2022", "Q1 2022". */
export const partOfYear: PeriodFinder = (passage, at) => {
  const part = parts.at(passage.tokens, at);
  if (!part) return null;
  const year = readYear(passage, at + part.length);
  if (!year) return null;
  const [first, last] = part.meaning;
  return {
    from: at,
    to: year.next,
    kind: 'point',
    period:
      year.year === null
        ? unresolved(passage.published)
        : period(monthOf(year.year, first), monthOf(year.year, last)),
  };
};

/** "2022", "this year", "the year"; null where only the published date could tell. */
function readYear(
  { tokens, published }: TimedPassage,
  at: number,
): Read<{ year: number | null }> | null {
  const start = isInnerHyphen(tokens, at) ? at + 1 : at;
  const year = yearAt(tokens, start);
  if (year !== null) return { year, next: start + 1 };
  const step = years.get(tokens[start]?.lower ?? '');
  if (step === undefined || tokens[start + 1]?.lower !== 'year') return null;
  return { year: published === null ? null : yearOf(published) + step, next: start + 2 };
}
