import { firstDay, lastDay, toPartialDate, type PartialDate } from '../../../partial-date.ts';
import { addDays, coarsen, monthOf, shift, weekdayOf, yearOf } from '../../../periods/days.ts';
import {
  period,
  unresolved,
  type FoundPeriod,
  type PeriodFinder,
  type TimedPassage,
} from '../../../periods/period-finder.ts';
import type { Read } from '../../../finding/finder.ts';
import { readOrdinal, readSmallNumber, unitAt } from './small-words.ts';

type ReadPoint = (passage: TimedPassage, at: number) => FoundPeriod | null;

/** "the first week of 2015", "the last four months of 2021", "the third month of last year". */
export function partOfSpan(readPoint: ReadPoint): PeriodFinder {
  return (passage, at) => {
    const part = readPart(passage, at);
    if (!part) return null;
    const whole = readPoint(passage, part.next);
    if (!whole) return null;
    const { from, to, needs } = whole.period;
    const found = { from: at, to: whole.to, kind: 'point' as const };
    if (!from || !to) return { ...found, period: { ...whole.period, needs } };
    const ends = cut(part, firstDay(from), lastDay(to));
    return (
      ends && { ...found, period: period(ends[0], ends[1], { implied: whole.period.implied }) }
    );
  };
}

interface Part {
  /** The nth from the start; -1 from the end. */
  rank: number;
  count: number;
  unit: 'day' | 'week' | 'month';
}

function readPart({ tokens }: TimedPassage, begin: number): Read<Part> | null {
  const at = tokens[begin]?.lower === 'the' ? begin + 1 : begin;
  const last = /^(?:last|final)$/.test(tokens[at]?.lower ?? '');
  const ordinal = last ? { value: -1, next: at + 1 } : readOrdinal(tokens, at);
  if (!ordinal) return null;
  const count = readSmallNumber(tokens, ordinal.next);
  const place = count?.next ?? ordinal.next;
  const unit = unitAt(tokens, place, count ? 'any' : 'one');
  if (!unit || unit === 'year' || tokens[place + 1]?.lower !== 'of') return null;
  return { rank: ordinal.value, count: count?.value ?? 1, unit, next: place + 2 };
}

function cut(
  { rank, count, unit }: Part,
  first: string,
  last: string,
): [PartialDate, PartialDate] | null {
  if (unit === 'month') {
    const start =
      rank < 0
        ? monthOf(yearOf(toPartialDate(last, 'month')), Number(last.slice(5, 7)) - count + 1)
        : monthOf(Number(first.slice(0, 4)), Number(first.slice(5, 7)) + rank - 1);
    const end = shift(start, count - 1, 'month');
    return firstDay(start) >= first && lastDay(end) <= last ? [start, end] : null;
  }
  const length = unit === 'week' ? 7 : 1;
  // The first week of a year is the one with its first Thursday (ISO 8601).
  const origin = unit === 'week' ? mondayOf(addDays(first, 3)) : first;
  const from = rank < 0 ? addDays(last, 1 - count * length) : addDays(origin, (rank - 1) * length);
  return [toPartialDate(from, 'day'), toPartialDate(addDays(from, count * length - 1), 'day')];
}

/** "the week of April 10", "the week commencing 4 February": Monday to Sunday. */
export function weekOf(readPoint: ReadPoint): PeriodFinder {
  return (passage, at) => {
    const { tokens } = passage;
    const start = tokens[at]?.lower === 'the' ? at + 1 : at;
    if (tokens[start]?.lower !== 'week') return null;
    const link = tokens[start + 1]?.lower ?? '';
    if (!/^(?:of|commencing|beginning|starting|ending)$/.test(link)) return null;
    const point = readPoint(passage, start + 2);
    if (!point) return null;
    const { from, implied, needs } = point.period;
    const found = { from: at, to: point.to, kind: 'point' as const };
    if (!from) return { ...found, period: point.period };
    if (from.length !== 10) return null;
    const monday = link === 'ending' ? addDays(from, -6) : link === 'of' ? mondayOf(from) : from;
    return {
      ...found,
      period: period(toPartialDate(monday, 'day'), toPartialDate(addDays(monday, 6), 'day'), {
        implied,
        needs,
      }),
    };
  };
}

/** "the weekend", "last weekend", "this weekend": Saturday and Sunday. */
export const weekend: PeriodFinder = ({ tokens, published, ahead }, at) => {
  const word = tokens[at]?.lower ?? '';
  const named = /^(?:the|this|last|next|past|previous|coming)$/.test(word);
  const start = named ? at + 1 : at;
  if (tokens[start]?.lower !== 'weekend' || !named) return null;
  const found = { from: at, to: start + 1, kind: 'point' as const };
  if (published?.length !== 10) return { ...found, period: unresolved(published) };
  const saturday = addDays(mondayOf(published), 5);
  const past = /^(?:last|past|previous)$/.test(word) || (word === 'the' && !ahead);
  // On a Saturday or Sunday "the weekend" is the one that is going on.
  const going = published >= saturday;
  const from = past && !(going && word === 'the') ? addDays(saturday, -7) : saturday;
  const first = word === 'next' ? addDays(saturday, 7) : from;
  const implied = word === 'the' || word === 'next' ? 'which weekend' : null;
  return {
    ...found,
    period: period(toPartialDate(first, 'day'), toPartialDate(addDays(first, 1), 'day'), {
      implied,
    }),
  };
};

function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** "overnight", "last night", "this morning", "tomorrow evening": the day they belong to. */
export const partOfDay: PeriodFinder = ({ tokens, published }, at) => {
  const word = tokens[at]?.lower ?? '';
  const part = tokens[at + 1]?.lower ?? '';
  const two = /^(?:morning|afternoon|evening|night)$/.test(part);
  const step =
    word === 'overnight'
      ? -1
      : two
        ? ({ this: 0, last: -1, yesterday: -1, tomorrow: 1, next: 1 } as Record<string, number>)[
            word
          ]
        : undefined;
  if (step === undefined) return null;
  const found = { from: at, to: word === 'overnight' ? at + 1 : at + 2, kind: 'point' as const };
  if (published?.length !== 10) return { ...found, period: unresolved(published) };
  const day = shift(published, step, 'day');
  // A night ends on the next day.
  const night = step < 0 && (word === 'overnight' || part === 'night');
  return { ...found, period: period(day, night ? coarsen(published, 'day') : day) };
};
