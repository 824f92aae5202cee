import { shift, coarsen, type TimeUnit } from '../../../periods/days.ts';
import {
  period,
  unresolved,
  type FoundPeriod,
  type PeriodFinder,
  type TimedPassage,
} from '../../../periods/period-finder.ts';
import { namedUnitAt, readSmallNumber } from './small-words.ts';
import { precisionOf, type PartialDate } from '../../../partial-date.ts';

/** Time words from which an offset counts; handed in, since they count by offsets themselves. */
export type ReadPoint = (passage: TimedPassage, at: number) => FoundPeriod | null;

/** "in two weeks", "in a fortnight": so long after the article. */
export const inUnits: PeriodFinder = (passage, at) => {
  const { tokens } = passage;
  if (tokens[at]?.lower !== 'in') return null;
  const count = readSmallNumber(tokens, at + 1);
  const unit = count && namedUnitAt(tokens, count.next, 'any');
  if (!unit) return null;
  const next = count.next + 1;
  // "in two weeks of talks" is how long it took; "time" may follow.
  if (
    tokens[next]?.lower === 'of' ||
    /^(?:the|its|his|her|their)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return null;
  // Only what is to come lies ahead: "built it in two years".
  if (!passage.ahead && !endsThere(passage, next)) return null;
  return from(passage, at, next, count.value * unit.times, unit.unit);
};

function endsThere({ tokens }: TimedPassage, at: number): boolean {
  const token = tokens[at];
  return !token || token.gap === 'line' || /^[.,;:!?’']$/.test(token.text);
}

/** "a fortnight later", "three days from now". */
export const later: PeriodFinder = (passage, at) => {
  const { tokens } = passage;
  const count = readSmallNumber(tokens, at);
  const unit = count && namedUnitAt(tokens, count.next, 'any');
  if (!unit) return null;
  const after = count.next + 1;
  if (/^(?:later|earlier)$/.test(tokens[after]?.lower ?? '') && unit.unit !== 'day') {
    const counted = { ...unresolved(passage.published), needs: 'the event it is counted from' };
    return { from: at, to: after + 1, kind: 'point', period: counted };
  }
  const now = tokens[after]?.lower === 'from' && tokens[after + 1]?.lower === 'now';
  if (!now && tokens[after]?.lower !== 'hence') return null;
  return from(passage, at, now ? after + 2 : after + 1, count.value * unit.times, unit.unit);
};

/** "two weeks before May 13", "three days from tomorrow", "two days after the vote on 3 May". */
export function offsetFrom(readPoint: ReadPoint): PeriodFinder {
  return (passage, at) => {
    const { tokens } = passage;
    const count = readSmallNumber(tokens, at);
    const unit = count && namedUnitAt(tokens, count.next, 'any');
    const link = unit && tokens[count.next + 1]?.lower;
    const sign = link === 'before' ? -1 : link === 'after' || link === 'from' ? 1 : 0;
    if (!unit || sign === 0) return null;
    const point = readPoint(passage, count.next + 2);
    if (!point) return null;
    const found = { from: at, to: point.to, kind: 'point' as const };
    const { from: start, implied, needs } = point.period;
    if (!start) return { ...found, period: point.period };
    const date = precise(shift(start, sign * count.value * unit.times, unit.unit), start);
    return { ...found, period: period(date, date, { implied, needs }) };
  };
}

function from(
  { published }: TimedPassage,
  at: number,
  to: number,
  count: number,
  unit: TimeUnit,
): FoundPeriod {
  const found = { from: at, to, kind: 'point' as const };
  if (!published || (precisionOf(published) !== 'day' && unit !== 'year')) {
    return { ...found, period: unresolved(published) };
  }
  const date = coarsen(shift(published, count, unit), unit === 'week' ? 'day' : unit);
  return { ...found, period: period(date, date) };
}

function precise(date: PartialDate, start: PartialDate): PartialDate {
  return coarsen(date, precisionOf(start));
}
