import { isInnerHyphen } from '../../../../text/tokens.ts';
import { firstDay, lastDay, toPartialDate, type PartialDate } from '../../../partial-date.ts';
import { monthOf } from '../../../periods/days.ts';
import { period, unresolved, type PeriodFinder } from '../../../periods/period-finder.ts';
import { readMonth, yearAt } from '../read-date.ts';
import { nearestYear } from './resolve.ts';

/** First and last day; the last is cut to the month's length. */
const parts: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['early', [1, 10]],
  ['mid', [11, 20]],
  ['late', [21, 31]],
]);

/** "early May 2021", "late January". */
export const partOfMonth: PeriodFinder = (passage, at) => {
  const { tokens, published } = passage;
  const part = parts.get(tokens[at]?.lower ?? '');
  const month = part && readMonth(tokens, isInnerHyphen(tokens, at + 1) ? at + 2 : at + 1);
  if (!month) return null;
  const stated = yearAt(tokens, month.next);
  const found = {
    from: at,
    to: stated === null ? month.next : month.next + 1,
    kind: 'point' as const,
  };
  if (stated === null && published === null) return { ...found, period: unresolved(null) };
  const year = stated ?? nearestYear(month.month, passage);
  const whole = monthOf(year, month.month);
  const implied = stated === null ? 'the year' : null;
  return { ...found, period: period(dayOf(whole, part[0]), dayOf(whole, part[1]), { implied }) };
};

function dayOf(month: PartialDate, day: number): PartialDate {
  const date = `${firstDay(month).slice(0, 8)}${String(day).padStart(2, '0')}`;
  return toPartialDate(date > lastDay(month) ? lastDay(month) : date, 'day');
}
