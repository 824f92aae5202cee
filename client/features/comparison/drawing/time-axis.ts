import type { Axis } from './axis.ts';

const dayLength = 86_400_000;

/** Days since 1970 of a day "2021-05-06". */
export function dayNumber(day: string): number {
  return Date.parse(day) / dayLength;
}

/** As many years as fit between two lines, so that no more than some eight lines are drawn. */
const mostLines = 8;

/** An axis over days, its lines on the first of January; from days as `dayNumber` counts them. */
export function timeAxisFor(days: readonly number[]): Axis {
  const years = days.map((day) => new Date(day * dayLength).getUTCFullYear());
  const first = Math.min(...years);
  const last = Math.max(...years) + 1;
  const every = Math.ceil((last - first) / mostLines);
  const count = Math.ceil((last - first) / every);
  const ticks = Array.from({ length: count + 1 }, (_, index) => newYear(first + index * every));
  const [from, to] = [newYear(first), newYear(first + count * every)];
  const at = (day: number) => Math.min(1, Math.max(0, (day - from) / (to - from)));
  return { kind: 'linear', from, to, ticks, at };
}

export function yearOf(day: number): string {
  return String(new Date(day * dayLength).getUTCFullYear());
}

function newYear(year: number): number {
  return dayNumber(`${String(year).padStart(4, '0')}-01-01`);
}
