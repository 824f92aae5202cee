import type { Token } from '../../../../text/tokens.ts';
import type { Read } from '../../../finding/finder.ts';
import { firstDay, parsePartialDate, type PartialDate } from '../../../partial-date.ts';
import { monthNumberOf, monthOf, yearOf } from '../../../periods/days.ts';
import {
  period,
  unresolved,
  type FoundPeriod,
  type PeriodFinder,
  type TimedPassage,
} from '../../../periods/period-finder.ts';
import { readOrdinal } from './small-words.ts';

/** "on the 18th": a day whose month is not printed; the last such day, or the next one ahead. */
export const dayOfMonth: PeriodFinder = (passage, at) => {
  const { tokens } = passage;
  const the = tokens[at]?.lower === 'the' ? 1 : 0;
  if (tokens[at - 1]?.lower !== 'on') return null;
  const ordinal = readOrdinal(tokens, at + the);
  // "on the 18th hole", "on the first of them".
  if (!ordinal || tokens[at + the]?.kind !== 'number') return null;
  const after = tokens[ordinal.next];
  if (after?.kind === 'word' && after.gap !== 'line') return null;
  const found = dayAlone(passage, at + the);
  return found && { ...found, from: at };
};

/** "21", "21st", "thirty-first" where the words before say that it is a day. */
export function dayAlone(passage: TimedPassage, at: number): FoundPeriod | null {
  const day = readDayNumber(passage.tokens, at);
  if (!day) return null;
  const found = { from: at, to: day.next, kind: 'point' as const };
  const { published } = passage;
  const month = published && monthNumberOf(published);
  if (!published || month === null) return { ...found, period: unresolved(published) };
  const date = nearest(yearOf(published), month, day.value, passage.ahead, published);
  return date && { ...found, period: period(date, date, { implied: 'the month' }) };
}

function readDayNumber(tokens: readonly Token[], at: number): Read<{ value: number }> | null {
  const ordinal = readOrdinal(tokens, at);
  const digits = /^\d{1,2}$/.test(tokens[at]?.text ?? '') && endsThere(tokens, at + 1);
  const read = ordinal ?? (digits ? { value: Number(tokens[at]?.text), next: at + 1 } : null);
  return read && read.value >= 1 && read.value <= 31 ? read : null;
}

function endsThere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return !token || token.gap === 'line' || /^[.,;!?)]$/.test(token.text);
}

/** Months that have such a day, from the article's on. */
function nearest(
  year: number,
  month: number,
  day: number,
  ahead: boolean,
  published: PartialDate,
): PartialDate | null {
  for (const step of ahead ? [0, 1, 2] : [0, -1, -2]) {
    const whole = monthOf(year, month + step);
    const date = parsePartialDate(`${whole}-${String(day).padStart(2, '0')}`);
    if (!date) continue;
    const past = date < firstDay(published);
    const future = date > firstDay(published);
    if (step === 0 && (ahead ? past : future)) continue;
    return date;
  }
  return null;
}
