import { isCapitalized, type Token } from '../../../../text/tokens.ts';
import type { Read } from '../../../finding/finder.ts';
import { precisionOf, toPartialDate, type PartialDate } from '../../../partial-date.ts';
import {
  addDays,
  coarsen,
  monthNumberOf,
  monthOf,
  shift,
  weekdayOf,
  yearOf,
  type TimeUnit,
} from '../../../periods/days.ts';
import { period, unresolved, type PeriodFinder } from '../../../periods/period-finder.ts';
import { namedUnitAt, readSmallNumber, type NamedUnit } from './small-words.ts';

const steps: Record<string, number> = {
  this: 0,
  current: 0,
  last: -1,
  previous: -1,
  past: -1,
  preceding: -1,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
  same: 0,
};

/**
 * "last month", "this year", "next week", "next quarter"; "earlier this year", "so far this
 * year" and "later this year" in part.
 */
export const namedUnit: PeriodFinder = ({ tokens, published }, at) => {
  const far = tokens[at]?.lower === 'so' && tokens[at + 1]?.lower === 'far' ? 1 : 0;
  const part = far ? 'earlier' : /^(?:earlier|later)$/.exec(tokens[at]?.lower ?? '')?.[0];
  const start = part ? at + far + 1 : at;
  const step = steps[tokens[start]?.lower ?? ''];
  const named = namedUnitAt(tokens, start + 1, 'one');
  if (step === undefined || !named || (part && step !== 0)) return null;
  const { unit, times } = named;
  const found = { from: at, to: start + 2, kind: 'point' as const };
  if (published === null || tooCoarse(published, unit))
    return { ...found, period: unresolved(published) };
  if (times !== 1) {
    const long = longUnit(published, named, step);
    return long && { ...found, period: long };
  }
  const [first, last] = unitAround(published, unit, step);
  if (part === 'earlier')
    return { ...found, kind: 'span', period: period(startOf(first), published) };
  if (part === 'later') return { ...found, kind: 'span', period: period(published, last) };
  return { ...found, period: period(first, last) };
};

/** "last quarter", "the next fortnight", "this decade". */
function longUnit(published: PartialDate, { unit, times }: NamedUnit, step: number) {
  if (unit === 'week') {
    const from = shift(published, step < 0 ? -14 : 0, 'day');
    return period(from, shift(from, 14, 'day'));
  }
  if (unit === 'month') {
    const month = monthNumberOf(published) ?? 1;
    const first = month - ((month - 1) % times) + step * times;
    return period(monthOf(yearOf(published), first), monthOf(yearOf(published), first + times - 1));
  }
  const year = Math.floor(yearOf(published) / times) * times + step * times;
  if (unit !== 'year' || year < 1000) return null;
  const from = toPartialDate(`${year}-01-01`, 'year');
  return period(from, shift(from, times - 1, 'year'));
}

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

/** "two weeks ago", "a year ago", "30 years earlier": a time as exact as its unit. */
export const ago: PeriodFinder = ({ tokens, published }, at) => {
  const count = readSmallNumber(tokens, at);
  const unit = count && namedUnitAt(tokens, count.next, 'any');
  if (!unit || tokens[count.next + 1]?.lower !== 'ago') return null;
  const found = { from: at, to: count.next + 2, kind: 'point' as const };
  if (published === null || tooCoarse(published, unit.unit))
    return { ...found, period: unresolved(published) };
  const date = coarsen(
    shift(published, -count.value * unit.times, unit.unit),
    unit.unit === 'week' ? 'day' : unit.unit,
  );
  return { ...found, period: period(date, date) };
};

/**
 * "the past decade", "over the last two weeks", "in the next ten days", "the three weeks to come":
 * up to the article, or from it. Without "the" a number has to stand: "last week" is another thing.
 */
export const lastUnits: PeriodFinder = ({ tokens, published }, at) => {
  const the = tokens[at]?.lower === 'the' ? 1 : 0;
  const step = steps[tokens[at + the]?.lower ?? ''];
  if (!step) return null;
  const count = readSmallNumber(tokens, at + the + 1) ?? readFew(tokens, at + the + 1);
  if (!count && the === 0) return null;
  const value = count?.value ?? 1;
  const place = count?.next ?? at + the + 1;
  const business = tokens[place]?.lower === 'business' ? 1 : 0;
  const named = namedUnitAt(tokens, place + business, count ? 'any' : 'one');
  if (!named) return null;
  const { unit } = named;
  // "the next quarter" is one of the calendar, and read without its article.
  if (!count && named.times > 1 && named.unit !== 'year' && step > 0) return null;
  const units = value * named.times;
  const found = { from: at, to: place + business + 1, kind: 'span' as const };
  if (count?.value === 0)
    return { ...found, period: { ...unresolved(published), needs: 'how many' } };
  if (published === null || tooCoarse(published, unit))
    return { ...found, period: unresolved(published) };
  const other = coarsen(
    shift(published, step * units, unit),
    unit === 'week' ? 'day' : units === 1 ? 'month' : unit,
  );
  const ends = { endBasis: "the article's date" };
  return { ...found, period: step < 0 ? period(other, published, ends) : period(published, other) };
};

/** "few", "several": how many is not said. */
function readFew(tokens: readonly Token[], at: number): Read<{ value: number }> | null {
  return /^(?:few|several|couple)$/.test(tokens[at]?.lower ?? '')
    ? { value: 0, next: tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1 }
    : null;
}

/** "the 1990s", "the 1970's". */
export const decade: PeriodFinder = ({ tokens }, at) => {
  const year = tokens[at];
  const quote = /^['’]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.gap === 'none' ? 1 : 0;
  const ending = tokens[at + 1 + quote];
  if (
    !/^(?:1[5-9]|20)\d0$/.test(year?.text ?? '') ||
    ending?.lower !== 's' ||
    ending.gap !== 'none'
  )
    return null;
  const first = toPartialDate(`${year?.text ?? ''}-01-01`, 'year');
  return {
    from: at,
    to: at + 2 + quote,
    kind: 'span',
    period: period(first, shift(first, 9, 'year')),
  };
};
