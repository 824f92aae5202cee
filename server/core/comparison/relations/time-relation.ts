import type { Time } from './times.ts';

/** How two totals of something lie in time. */
export type TotalsInTime =
  | { lie: 'apart' | 'crossing' }
  | { lie: 'equal'; sure: boolean }
  /** From one start to different ends; `later` is null where it is not known which that is. */
  | { lie: 'same start'; later: 'a' | 'b' | null }
  | { lie: 'a in b' | 'b in a'; sure: boolean };

export function totalsInTime(a: Time, b: Time): TotalsInTime {
  if (!overlap(a, b)) return { lie: 'apart' };
  if (writtenAlike(a, b)) return { lie: 'equal', sure: a.written.from !== null };
  if (a.written.from !== null && a.written.from === b.written.from) {
    return { lie: 'same start', later: laterEnd(a, b) };
  }
  if (meets(a.from, b.from) && meets(a.to, b.to)) return { lie: 'equal', sure: false };
  if (isInside(a, b)) return { lie: 'a in b', sure: surelyInside(a, b) };
  if (isInside(b, a)) return { lie: 'b in a', sure: surelyInside(b, a) };
  return { lie: 'crossing' };
}

/** Both printed with the same beginning and end. */
export function writtenAlike(a: Time, b: Time): boolean {
  return a.written.from === b.written.from && a.written.to === b.written.to;
}

/** Whether they share a day, read as widely as their precision allows. */
export function overlap(a: Time, b: Time): boolean {
  return !(isBefore(a, b) || isBefore(b, a));
}

function isBefore(a: Time, b: Time): boolean {
  return a.to !== null && b.from !== null && a.to.last < b.from.first;
}

/** Days from the end of the earlier to the beginning of the later; 0 where they overlap. */
export function daysApart(a: Time, b: Time): number {
  if (a.to && b.from && isBefore(a, b)) return days(a.to.last, b.from.first);
  return b.to && a.from && isBefore(b, a) ? days(b.to.last, a.from.first) : 0;
}

/** Most days that can lie between a day of one and a day of the other. */
export function daysAtMost(a: Time, b: Time): number {
  const ends = [a.to, b.to].map((end) => end?.last);
  const starts = [a.from, b.from].map((start) => start?.first);
  const [endA, endB] = ends;
  const [startA, startB] = starts;
  if (!endA || !endB || !startA || !startB) return Infinity;
  return Math.max(days(startA, endB), days(startB, endA));
}

/** Days a period runs for at most. */
export function lengthInDays({ from, to }: Time): number {
  return from && to ? days(from.first, to.last) + 1 : Infinity;
}

export function isInside(a: Time, b: Time): boolean {
  const begins = b.from === null || (a.from !== null && a.from.first >= b.from.first);
  const ends = b.to === null || (a.to !== null && a.to.last <= b.to.last);
  return begins && ends;
}

function surelyInside(a: Time, b: Time): boolean {
  const sameStart = a.written.from === b.written.from;
  const sameEnd = a.written.to === b.written.to;
  const begins = sameStart || (a.from && b.from && a.from.first >= b.from.last);
  const ends = sameEnd || (a.to && b.to && a.to.last <= b.to.first);
  return Boolean(begins && ends);
}

function laterEnd(a: Time, b: Time): 'a' | 'b' | null {
  if (!a.to || !b.to) return null;
  if (a.to.last < b.to.first) return 'b';
  return b.to.last < a.to.first ? 'a' : null;
}

function meets(a: Time['from'], b: Time['from']): boolean {
  if (!a || !b) return a === b;
  return a.first <= b.last && b.first <= a.last;
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
