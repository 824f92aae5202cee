import { isCapitalized } from '../../../../text/tokens.ts';
import { precisionOf } from '../../../partial-date.ts';
import { shift, weekdayOf } from '../../../periods/days.ts';
import {
  period,
  unresolved,
  type FoundPeriod,
  type PeriodFinder,
  type TimedPassage,
} from '../../../periods/period-finder.ts';
import { weekdays } from '../calendar.ts';
import { readDate } from '../read-date.ts';
import { dayAlone } from './day-alone.ts';
import { numericDate } from './numeric-dates.ts';
import { resolveDate } from './resolve.ts';

/**
 * "Thursday", "last Monday", "next Friday": the day of that name on or before the article's, or
 * on or after it where the passage looks ahead. "last" and "next" leave the article's day out.
 */
export const weekday: PeriodFinder = (passage, at) => {
  const { tokens, published, ahead } = passage;
  const named = nameOf(tokens[at]?.lower ?? '');
  const past = named === 'this' && tokens[at + 1]?.lower === 'past';
  const start = past ? at + 2 : named ? at + 1 : at;
  const certain = isCapitalized(tokens[start]) || /day$/.test(tokens[start]?.lower ?? '');
  const day = certain ? weekdays.get(tokens[start]?.lower ?? '') : undefined;
  if (day === undefined) return null;
  // "Thursday, 6 May 2021", "Monday the 21st": the date says it better.
  const dated = dateAfter(passage, start + 1);
  if (dated) return { ...dated, from: at };
  const found = { from: at, to: start + 1, kind: 'point' as const };
  if (!published || precisionOf(published) !== 'day')
    return { ...found, period: unresolved(published) };
  const since = (weekdayOf(published) - day + 7) % 7;
  const forward = named === 'next' || (named === 'this' && !past) || (named === null && ahead);
  const back = since === 0 && named === 'last' ? 7 : since;
  const on = since === 0 && named === 'next' ? 7 : (7 - since) % 7;
  const date = shift(published, forward ? on : -back, 'day');
  return { ...found, period: period(date, date) };
};

/** The date after the name of a day, with or without its month. */
function dateAfter(passage: TimedPassage, at: number): FoundPeriod | null {
  const { tokens } = passage;
  if (tokens[at]?.gap === 'line') return null;
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const numeric = numericDate(passage, at + comma);
  if (numeric) return numeric;
  const the = tokens[at + comma]?.lower === 'the' ? 1 : 0;
  const date = readDate(tokens, at + comma + the);
  if (date && (date.month !== null || comma === 1)) {
    const period = date.month === null ? null : resolveDate(date, passage);
    return period && { from: at, to: date.next, kind: 'point', period };
  }
  return comma === 0 ? dayAlone(passage, at + the) : null;
}

function nameOf(word: string): 'last' | 'next' | 'this' | null {
  if (/^(?:last|previous|past)$/.test(word)) return 'last';
  if (/^(?:next|following|coming)$/.test(word)) return 'next';
  return word === 'this' ? 'this' : null;
}
