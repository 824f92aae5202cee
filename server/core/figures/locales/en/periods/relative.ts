import { isCapitalized } from '../../../../text/tokens.ts';
import { precisionOf, toPartialDate, type PartialDate } from '../../../partial-date.ts';
import { addDays, coarsen, shift, weekdayOf, type TimeUnit } from '../../../periods/days.ts';
import { period, unresolved, type PeriodFinder } from '../../../periods/period-finder.ts';
import { readSmallNumber, unitAt } from './small-words.ts';

const steps: Record<string, number> = {
  this: 0,
  current: 0,
  last: -1,
  previous: -1,
  past: -1,
  next: 1,
  coming: 1,
};

/** "last month", "this year", "next week"; "earlier this year" and "later this year" in part. */
export const namedUnit: PeriodFinder = ({ tokens, published }, at) => {
  const part = /^(?:earlier|later)$/.exec(tokens[at]?.lower ?? '')?.[0];
  const start = part ? at + 1 : at;
  const step = steps[tokens[start]?.lower ?? ''];
  const unit = unitAt(tokens, start + 1, 'one');
  if (step === undefined || !unit || (part && step !== 0)) return null;
  const found = { from: at, to: start + 2, kind: 'point' as const };
  if (published === null || tooCoarse(published, unit))
    return { ...found, period: unresolved(published) };
  const [first, last] = unitAround(published, unit, step);
  if (part === 'earlier')
    return { ...found, kind: 'span', period: period(startOf(first), published) };
  if (part === 'later') return { ...found, kind: 'span', period: period(published, last) };
  return { ...found, period: period(first, last) };
};

/** A year's and a month's first day, since what happened "earlier" has a beginning. */
function startOf(date: PartialDate): PartialDate {
  const day = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  return toPartialDate(day, 'day');
}

function tooCoarse(published: PartialDate, unit: TimeUnit): boolean {
  const precision = precisionOf(published);
  return unit === 'year' ? false : unit === 'month' ? precision === 'year' : precision !== 'day';
}

/** First and last of the unit that lies `step` units from the date; weeks begin on Monday. */
function unitAround(date: PartialDate, unit: TimeUnit, step: number): [PartialDate, PartialDate] {
  if (unit === 'week') {
    const monday = addDays(date, 1 - weekdayOf(date) + step * 7);
    return [toPartialDate(monday, 'day'), toPartialDate(addDays(monday, 6), 'day')];
  }
  const shifted = coarsen(shift(date, step, unit), unit === 'day' ? 'day' : unit);
  return [shifted, shifted];
}

const nearDays: Record<string, number> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** "yesterday", "today", "tomorrow". */
export const nearDay: PeriodFinder = ({ tokens, published }, at) => {
  const step = nearDays[tokens[at]?.lower ?? ''];
  // With a capital inside a sentence it is a name, as of a programme.
  const name = isCapitalized(tokens[at]) && tokens[at - 1]?.kind === 'word';
  if (step === undefined || name) return null;
  const found = { from: at, to: at + 1, kind: 'point' as const };
  if (!published || precisionOf(published) !== 'day')
    return { ...found, period: unresolved(published) };
  const day = shift(published, step, 'day');
  return { ...found, period: period(day, day) };
};

/** "two weeks ago", "a year ago": a time as exact as its unit. */
export const ago: PeriodFinder = ({ tokens, published }, at) => {
  const count = readSmallNumber(tokens, at);
  const unit = count && unitAt(tokens, count.next, 'any');
  if (!unit || tokens[count.next + 1]?.lower !== 'ago') return null;
  const found = { from: at, to: count.next + 2, kind: 'point' as const };
  if (published === null || tooCoarse(published, unit))
    return { ...found, period: unresolved(published) };
  const date = coarsen(shift(published, -count.value, unit), unit === 'week' ? 'day' : unit);
  return { ...found, period: period(date, date) };
};

/** "the past decade", "over the last two weeks", "in the next ten days": up to the article, or from it. */
export const lastUnits: PeriodFinder = ({ tokens, published }, at) => {
  if (tokens[at]?.lower !== 'the') return null;
  const step = steps[tokens[at + 1]?.lower ?? ''];
  if (!step) return null;
  const decade = /^(decade|century)$/.exec(tokens[at + 2]?.lower ?? '')?.[0];
  const count = decade
    ? { value: decade === 'decade' ? 10 : 100, next: at + 2 }
    : readSmallNumber(tokens, at + 2);
  const value = count?.value ?? 1;
  const unitPlace = count?.next ?? at + 2;
  const unit = decade ? 'year' : unitAt(tokens, unitPlace, count ? 'any' : 'one');
  if (!unit) return null;
  const found = { from: at, to: unitPlace + 1, kind: 'span' as const };
  if (published === null || tooCoarse(published, unit))
    return { ...found, period: unresolved(published) };
  const other = coarsen(
    shift(published, step * value, unit),
    unit === 'week' ? 'day' : value === 1 ? 'month' : unit,
  );
  const ends = { endBasis: "the article's date" };
  return { ...found, period: step < 0 ? period(other, published, ends) : period(published, other) };
};

/** "the 1990s". */
export const decade: PeriodFinder = ({ tokens }, at) => {
  const year = tokens[at];
  const ending = tokens[at + 1];
  if (
    !/^(?:1[5-9]|20)\d0$/.test(year?.text ?? '') ||
    ending?.lower !== 's' ||
    ending.gap !== 'none'
  )
    return null;
  const first = toPartialDate(`${year?.text ?? ''}-01-01`, 'year');
  return { from: at, to: at + 2, kind: 'span', period: period(first, shift(first, 9, 'year')) };
};
