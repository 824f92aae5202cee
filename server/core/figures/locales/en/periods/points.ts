import { isCapitalized } from '../../../../text/tokens.ts';
import type { FoundPeriod, PeriodFinder, TimedPassage } from '../../../periods/period-finder.ts';
import { readDate } from '../read-date.ts';
import { partOfMonth, partOfNearMonth } from './parts-of-month.ts';
import { partOfYear } from './parts-of-year.ts';
import { dayOfMonth } from './day-alone.ts';
import { hoursBefore, partOfOneDay } from './clock-times.ts';
import { holiday } from './holidays.ts';
import { century, letteredPart, namedYear, nearFiscalYear, spokenYear } from './named-years.ts';
import { numericDate } from './numeric-dates.ts';
import { atPresent, hoursAway } from './hours-away.ts';
import { inUnits, later, offsetFrom } from './offsets.ts';
import { partOfDay, partOfSpan, weekend, weekOf } from './parts-of-span.ts';
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
  if (
    parts === 1 &&
    !(led && !isCapitalized(tokens[date.next])) &&
    !standsAlone(passage, at, date.next)
  ) {
    return null;
  }
  return anyDate(passage, at);
};

/** "2001, 2003 and 2005", "In 1998 but not 1999": a year that counts nothing and names nothing. */
function standsAlone({ tokens }: TimedPassage, at: number, next: number): boolean {
  const token = tokens[at];
  const after = tokens[next];
  if (isCapitalized(after) && after?.gap !== 'line') return false;
  if (token?.kind === 'word') {
    return (
      token.text.length > 3 &&
      !/^(?:may|march|august)$/.test(token.lower) &&
      !isCapitalized(tokens[at - 1])
    );
  }
  if (
    !/^(?:19|20)\d\d$/.test(token?.text ?? '') ||
    (tokens[at - 1]?.kind === 'symbol' && !/^[,(=]$/.test(tokens[at - 1]?.text ?? ''))
  )
    return false;
  const before = tokens[at - 1]?.lower ?? '';
  return (
    at === 0 ||
    (afterYear.test(after?.lower ?? '') && /^(?:,|and|or|not|but|\(|=)$/.test(before)) ||
    (at === 0 && !after)
  );
}

const afterYear = /^(?:|,|\.|;|:|\)|and|or|but|to|when|while|as|was|were|is|until|through)$/;

const leading =
  /^(?:in|of|for|by|on|during|throughout|until|till|from|to|through|since|last|next|this|and|around|circa|before|after|between|late|early|mid)$/;

/** One day by its name: today, Thursday, this morning. */
function readDay(passage: TimedPassage, at: number): FoundPeriod | null {
  return firstOf([partOfDay, nearDay, weekday], passage, at);
}

/** In order: the longest words first, so that "early this year" is not read as "this year". */
const simpleFinders: readonly PeriodFinder[] = [
  letteredPart,
  numericDate,
  namedYear,
  nearFiscalYear,
  century,
  partOfDay,
  weekend,
  holiday,
  inUnits,
  later,
  partOfYear,
  partOfMonth,
  partOfNearMonth,
  seasonOfYear,
  nearSeason,
  lastUnits,
  namedUnit,
  ago,
  hoursAway,
  atPresent,
  partOfOneDay(readDay),
  nearDay,
  weekday,
  dayOfMonth,
  decade,
  spokenYear,
];

/** A time that counts from no other. */
function readSimplePoint(passage: TimedPassage, at: number): FoundPeriod | null {
  return firstOf(simpleFinders, passage, at) ?? anyDate(passage, at);
}

/**
 * Times that count from another go first, since that other would be a point too. It is a simple
 * one: "two weeks before two weeks before …" must not be followed for ever.
 */
const finders: readonly PeriodFinder[] = [
  hoursBefore(readSimplePoint),
  offsetFrom(readSimplePoint),
  partOfSpan(readSimplePoint),
  weekOf(readSimplePoint),
  ...simpleFinders,
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
