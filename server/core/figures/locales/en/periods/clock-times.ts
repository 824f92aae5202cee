import { words } from '../../../../text/phrases.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { FoundPeriod, PeriodFinder, TimedPassage } from '../../../periods/period-finder.ts';
import { readSmallNumber } from './small-words.ts';

/** Hours of the day: they say no other day, so that a period is only printed longer by them. */

/** Where the words of a clock time end, and whether they can be nothing else. */
interface ClockTime {
  next: number;
  sure: boolean;
}

const before = words('at by before after around about from between until till for on');
const joiners = words('to and until till through or - – —');
const named = words('noon midday midnight');
const partsOfDay = words('morning afternoon evening night');

/** Past "a.m.", "pm", "o'clock", or the place itself. */
function afterMeridiem(tokens: readonly Token[], at: number): number {
  const [first, stop, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || first.gap === 'line') return at;
  if (/^(?:[ap]m|o'clock)$/.test(first.lower)) return at + 1;
  if (!/^[ap]$/.test(first.lower)) return at;
  const dotted = stop?.text === '.' && stop.gap === 'none' && second?.lower === 'm';
  if (!dotted) return first.gap === 'none' ? at + 1 : at;
  const ends = tokens[at + 3]?.text === '.' && tokens[at + 3]?.gap === 'none';
  return ends ? at + 4 : at + 3;
}

/** "5", "5:30", "5.30 p.m.", "17:45", "noon", "six o'clock". */
function readClock(tokens: readonly Token[], at: number): ClockTime | null {
  const token = tokens[at];
  if (!token || token.gap === 'line') return null;
  if (named.has(token.lower)) return { next: at + 1, sure: true };
  if (token.kind !== 'number') {
    const hour = /^an?$/.test(token.lower) ? null : readSmallNumber(tokens, at);
    if (!hour || hour.value < 1 || hour.value > 12) return null;
    const next = afterMeridiem(tokens, hour.next);
    return { next, sure: next > hour.next };
  }
  if (!/^(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?$/.test(token.text)) return null;
  let next = at + 1;
  while (isMinutes(tokens, next)) next += 2;
  const told = afterMeridiem(tokens, next);
  return { next: told, sure: told > next || next > at + 1 };
}

function isMinutes(tokens: readonly Token[], at: number): boolean {
  const [colon, minutes] = [tokens[at], tokens[at + 1]];
  return (
    colon?.text === ':' &&
    colon.gap === 'none' &&
    minutes?.gap === 'none' &&
    /^[0-5]\d$/.test(minutes.text)
  );
}

/** One clock time or two that are joined: "9 to 5 p.m.", "between noon and 3:30". */
function readClocks(tokens: readonly Token[], at: number): ClockTime | null {
  const first = readClock(tokens, at);
  if (!first) return null;
  const joiner = tokens[first.next];
  if (!joiner || joiner.gap === 'line' || !joiners.has(joiner.lower)) return first;
  const second = readClock(tokens, first.next + 1);
  if (!second || !(first.sure || second.sure)) return first;
  return { next: second.next, sure: true };
}

/** Words that may stand between a day and its hour: ", at around", "from". */
function skipLeading(tokens: readonly Token[], at: number): number {
  let next = tokens[at]?.text === ',' ? at + 1 : at;
  for (let count = 0; count < 2 && before.has(tokens[next]?.lower ?? ''); count += 1) next += 1;
  return next;
}

/** "Monday at 5 p.m.", "3 May, 17:45", "tomorrow from 9 to noon": the finder's time and its hours. */
export function withHours(finder: PeriodFinder): PeriodFinder {
  return (passage, at) => {
    const found = finder(passage, at);
    return found && { ...found, to: afterHours(passage, found) };
  };
}

function afterHours({ tokens }: TimedPassage, { kind, period, to }: FoundPeriod): number {
  // Hours belong to one day; the time that could not be resolved may be one.
  if (kind !== 'point' || (period.from ?? '2000-01-01').length !== 10) return to;
  if (tokens[to]?.lower === 'in' && tokens[to + 1]?.lower === 'the') {
    const part = tokens[to + 2];
    return part?.gap !== 'line' && partsOfDay.has(part?.lower ?? '') ? to + 3 : to;
  }
  const start = skipLeading(tokens, to);
  const clocks = readClocks(tokens, start);
  if (!clocks) return to;
  const led = tokens[start - 1]?.lower === 'at';
  return clocks.sure || (led && endsThere(tokens[clocks.next])) ? clocks.next : to;
}

function endsThere(token: Token | undefined): boolean {
  return !token || token.gap === 'line' || /^[.,;!?]$/.test(token.text);
}

/** "5 p.m. on Monday", "noon Tuesday", "9 to 11 a.m. tomorrow": hours that go before their day. */
export function hoursBefore(readDay: PeriodFinder): PeriodFinder {
  return (passage, at) => {
    const { tokens } = passage;
    const opened = /^(?:from|between)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
    const clocks = readClocks(tokens, opened);
    if (!clocks?.sure) return null;
    const comma = tokens[clocks.next]?.text === ',' ? 1 : 0;
    const link = clocks.next + comma;
    const on = /^(?:on|of)$/.test(tokens[link]?.lower ?? '') ? 1 : 0;
    if (tokens[link]?.gap === 'line' || tokens[link + on]?.gap === 'line') return null;
    const day = readDay(passage, link + on);
    if (!day || day.kind !== 'point' || (day.period.from ?? '2000-01-01').length !== 10)
      return null;
    return { ...day, from: at };
  };
}

/** "earlier today", "late Thursday", "later this afternoon", "Monday night": the day it is part of. */
export function partOfOneDay(readDay: PeriodFinder): PeriodFinder {
  return (passage, at) => {
    const { tokens } = passage;
    const part = /^(?:early|earlier|late|later)$/.test(tokens[at]?.lower ?? '') ? 1 : 0;
    const day = tokens[at + part]?.gap === 'line' && part > 0 ? null : readDay(passage, at + part);
    if (!day) return null;
    const after = tokens[day.to];
    const named = after?.gap === 'space' && partsOfDay.has(after.lower) ? 1 : 0;
    return part + named > 0 ? { ...day, from: at, to: day.to + named } : null;
  };
}
