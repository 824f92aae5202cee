import { isInnerHyphen, type Token } from '../../../../text/tokens.ts';
import { firstDay, lastDay, toPartialDate, type PartialDate } from '../../../partial-date.ts';
import { monthNumberOf, monthOf, yearOf } from '../../../periods/days.ts';
import { period, unresolved, type PeriodFinder } from '../../../periods/period-finder.ts';
import { readMonth, yearAt } from '../read-date.ts';
import { nearestYear } from './resolve.ts';

/** First and last day; the last is cut to the month's length. */
const parts: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['early', [1, 10]],
  ['mid', [11, 20]],
  ['late', [21, 31]],
]);

const longParts: typeof parts = new Map([
  ['beginning', [1, 10]],
  ['start', [1, 10]],
  ['middle', [11, 20]],
  ['end', [21, 31]],
]);

/** "early", "the end of": which part, and where its month begins. */
function readPart(tokens: readonly Token[], at: number) {
  const short = parts.get(tokens[at]?.lower ?? '');
  if (short) return { part: short, next: isInnerHyphen(tokens, at + 1) ? at + 2 : at + 1 };
  const the = tokens[at]?.lower === 'the' ? 1 : 0;
  const long = longParts.get(tokens[at + the]?.lower ?? '');
  return long && tokens[at + the + 1]?.lower === 'of' ? { part: long, next: at + the + 2 } : null;
}

const months: ReadonlyMap<string, number> = new Map([
  ['the', 0],
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);

/** "late last month", "the end of the month": a month counted from the article's. */
export const partOfNearMonth: PeriodFinder = ({ tokens, published }, at) => {
  const read = readPart(tokens, at);
  const step = read && months.get(tokens[read.next]?.lower ?? '');
  if (!read || step === undefined || step === null) return null;
  if (tokens[read.next + 1]?.lower !== 'month' || tokens[read.next + 1]?.gap === 'line')
    return null;
  const found = { from: at, to: read.next + 2, kind: 'point' as const };
  const month = published && monthNumberOf(published);
  if (!published || month === null) return { ...found, period: unresolved(published) };
  const whole = monthOf(yearOf(published), month + step);
  return { ...found, period: period(dayOf(whole, read.part[0]), dayOf(whole, read.part[1])) };
};

/** "early May 2021", "late January", "the end of March". */
export const partOfMonth: PeriodFinder = (passage, at) => {
  const { tokens, published } = passage;
  const read = readPart(tokens, at);
  const month = read && readMonth(tokens, read.next);
  if (!month) return null;
  const { part } = read;
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
