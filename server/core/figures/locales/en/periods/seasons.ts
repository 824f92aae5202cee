import { monthNumberOf, monthOf, yearOf } from '../../../periods/days.ts';
import {
  period,
  unresolved,
  type PeriodFinder,
  type TimedPassage,
} from '../../../periods/period-finder.ts';
import { seasons } from '../calendar.ts';
import { yearAt } from '../read-date.ts';
import { nearestYear } from './resolve.ts';

/** "spring 2022", "the spring of 2022". */
export const seasonOfYear: PeriodFinder = ({ tokens }, at) => {
  const months = seasons.get(tokens[at]?.lower ?? '');
  if (!months) return null;
  const yearPlace = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  const year = yearAt(tokens, yearPlace);
  if (year === null) return null;
  const [first, last] = months;
  return {
    from: at,
    to: yearPlace + 1,
    kind: 'point',
    period: period(monthOf(year, first), monthOf(year, last)),
  };
};

/** "in the spring", "last summer", "this winter"; bare "fall" and "spring" are other words. */
export const nearSeason: PeriodFinder = (passage, at) => {
  const { tokens, published } = passage;
  const first = tokens[at]?.lower ?? '';
  const inThe = first === 'in' && tokens[at + 1]?.lower === 'the';
  const named = /^(?:last|this|next|coming)$/.test(first);
  const place = inThe ? at + 2 : at + 1;
  const months = inThe || named ? seasons.get(tokens[place]?.lower ?? '') : undefined;
  if (!months || seasonOfYear(passage, place)) return null;
  const found = { from: at, to: place + 1, kind: 'point' as const };
  if (published === null) return { ...found, period: unresolved(null) };
  const year = yearOfSeason(first, months, { ...passage, published });
  return {
    ...found,
    period: period(monthOf(year, months[0]), monthOf(year, months[1]), {
      implied: inThe ? 'the year' : null,
    }),
  };
};

function yearOfSeason(
  word: string,
  [first, last]: readonly [number, number],
  passage: TimedPassage & { published: NonNullable<TimedPassage['published']> },
): number {
  const year = yearOf(passage.published);
  const month = monthNumberOf(passage.published) ?? first;
  if (word === 'this') return year;
  if (word === 'last') return last < month ? year : year - 1;
  if (word === 'next') return first > month ? year : year + 1;
  // The season that is going on is neither the last nor the next one; winter began last year.
  if (first <= month && month <= last) return year;
  if (first <= month + 12 && month + 12 <= last) return year - 1;
  return nearestYear(first, passage);
}
