import type { Token } from '../../../../text/tokens.ts';
import type { Read } from '../../../finding/finder.ts';
import { period, type FoundPeriod, type TimedPassage } from '../../../periods/period-finder.ts';
import { readDate, readMonth, yearAt, type PrintedDate } from '../read-date.ts';
import { resolveDate } from './resolve.ts';
import { readOrdinal } from './small-words.ts';

/** "November 18-19", "April 9th through 17th", "between the ninth and the seventeenth of April". */
export function daysOfMonth(passage: TimedPassage, at: number): FoundPeriod | null {
  const read = readMonthFirst(passage.tokens, at) ?? readDaysFirst(passage.tokens, at);
  if (!read || read.first >= (read.last.day ?? 0)) return null;
  const end = resolveDate(read.last, passage);
  const start = resolveDate({ ...read.last, day: read.first }, passage);
  if (!end || !start) return null;
  const { implied, needs } = end;
  return {
    from: at,
    to: read.next,
    kind: 'span',
    period: period(start.from, end.to, { implied, needs }),
  };
}

interface Days {
  first: number;
  last: PrintedDate;
}

/** "November 18-19, 2015". */
function readMonthFirst(tokens: readonly Token[], at: number): Read<Days> | null {
  if (!readMonth(tokens, at)) return null;
  const first = readDate(tokens, at);
  if (!first || first.day === null || first.year !== null || !isJoint(tokens[first.next]))
    return null;
  const last = readDay(tokens, first.next + 1);
  // "May 6 - 7 ships": what is counted is no day.
  if (!last || (tokens[last.next]?.kind === 'word' && tokens[last.next]?.gap === 'none'))
    return null;
  const year = tokens[last.next]?.text === ',' ? yearAt(tokens, last.next + 1) : null;
  return {
    first: first.day,
    last: { year, month: first.month, day: last.value },
    next: year === null ? last.next : last.next + 2,
  };
}

/** "18 and 19 June", "from the ninth till the seventeenth of April". */
function readDaysFirst(tokens: readonly Token[], at: number): Read<Days> | null {
  const first = readDay(tokens, tokens[at]?.lower === 'the' ? at + 1 : at);
  if (!first || !(isJoint(tokens[first.next]) || tokens[first.next]?.lower === 'and')) return null;
  const place = tokens[first.next + 1]?.lower === 'the' ? first.next + 2 : first.next + 1;
  const last = readDate(tokens, place);
  if (!last || last.day === null || last.month === null || readMonth(tokens, place)) return null;
  return { first: first.value, last, next: last.next };
}

function isJoint(token: Token | undefined): boolean {
  return /^(?:-|–|to|till|until|through|thru)$/.test(token?.lower ?? '') && token?.gap !== 'line';
}

function readDay(tokens: readonly Token[], at: number): Read<{ value: number }> | null {
  const ordinal = readOrdinal(tokens, at);
  const digits = /^\d{1,2}$/.test(tokens[at]?.text ?? '') && tokens[at]?.gap !== 'line';
  const read = ordinal ?? (digits ? { value: Number(tokens[at]?.text), next: at + 1 } : null);
  return read && read.value >= 1 && read.value <= 31 ? read : null;
}
