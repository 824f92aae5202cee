import { isCapitalized } from '../../../../text/tokens.ts';
import { precisionOf } from '../../../partial-date.ts';
import { shift, weekdayOf } from '../../../periods/days.ts';
import { period, unresolved, type PeriodFinder } from '../../../periods/period-finder.ts';
import { weekdays } from '../calendar.ts';
import { readDate } from '../read-date.ts';

/**
 * "Thursday", "last Monday", "next Friday": the day of that name on or before the article's, or
 * on or after it where the passage looks ahead. "last" and "next" leave the article's day out.
 */
export const weekday: PeriodFinder = ({ tokens, published, ahead }, at) => {
  const named = nameOf(tokens[at]?.lower ?? '');
  const past = named === 'this' && tokens[at + 1]?.lower === 'past';
  const start = past ? at + 2 : named ? at + 1 : at;
  const certain = isCapitalized(tokens[start]) || /day$/.test(tokens[start]?.lower ?? '');
  const day = certain ? weekdays.get(tokens[start]?.lower ?? '') : undefined;
  if (day === undefined) return null;
  // "Thursday, 6 May 2021": the date says it better.
  if (readDate(tokens, tokens[start + 1]?.text === ',' ? start + 2 : start + 1)) return null;
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

function nameOf(word: string): 'last' | 'next' | 'this' | null {
  if (/^(?:last|previous|past)$/.test(word)) return 'last';
  if (/^(?:next|following|coming)$/.test(word)) return 'next';
  return word === 'this' ? 'this' : null;
}
