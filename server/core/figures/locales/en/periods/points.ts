import { isCapitalized } from '../../../../text/tokens.ts';
import type { FoundPeriod, PeriodFinder, TimedPassage } from '../../../periods/period-finder.ts';
import { readDate } from '../read-date.ts';
import { partOfMonth } from './parts-of-month.ts';
import { partOfYear } from './parts-of-year.ts';
import { ago, decade, lastUnits, namedUnit, nearDay } from './relative.ts';
import { resolveDate } from './resolve.ts';
import { nearSeason, seasonOfYear } from './seasons.ts';
import { weekday } from './weekdays.ts';

/** A date as printed, wherever it stands; for places where a time is expected. */
export const anyDate: PeriodFinder = (passage, at) => {
  const date = readDate(passage.tokens, at);
  const period = date && resolveDate(date, passage);
  return period && { from: at, to: date.next, kind: 'point', period };
};

/**
 * A date where the words around it say that it is one: "May" alone is a name, "2014" a number, so
 * that less than month and year, or day and month, needs a word before it.
 */
export const evidentDate: PeriodFinder = (passage, at) => {
  const { tokens } = passage;
  const date = readDate(tokens, at);
  if (!date) return null;
  const parts = [date.year, date.month, date.day].filter((part) => part !== null).length;
  const before = tokens[at - 1]?.lower ?? '';
  const led = tokens[at]?.gap !== 'line' && leading.test(before);
  // "in May Department Stores": a name goes on with a capital.
  if (parts === 1 && (!led || isCapitalized(tokens[date.next]))) return null;
  return anyDate(passage, at);
};

const leading =
  /^(?:in|of|for|by|on|during|throughout|until|till|from|to|through|since|last|next|this|and|around|circa|before|after|between|late|early|mid)$/;

/** In order: the longest words first, so that "early this year" is not read as "this year". */
const finders: readonly PeriodFinder[] = [
  partOfYear,
  partOfMonth,
  seasonOfYear,
  nearSeason,
  lastUnits,
  namedUnit,
  ago,
  nearDay,
  weekday,
  decade,
];

/** One time, in whichever words. */
export const relativePoint: PeriodFinder = (passage, at) => firstOf(finders, passage, at);

/** A time after "since" or "between", where a bare year or month is evident. */
export function readPoint(passage: TimedPassage, at: number): FoundPeriod | null {
  return relativePoint(passage, at) ?? anyDate(passage, at);
}

export function firstOf(
  candidates: readonly PeriodFinder[],
  passage: TimedPassage,
  at: number,
): FoundPeriod | null {
  for (const finder of candidates) {
    const found = finder(passage, at);
    if (found) return found;
  }
  return null;
}
