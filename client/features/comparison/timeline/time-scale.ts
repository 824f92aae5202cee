import type { Axis } from '../drawing/axis.ts';
import { dayNumber } from '../drawing/time-axis.ts';

const dayLength = 86_400_000;
/** Steps of an axis, from the finest: a line every so many days, months or years. */
const steps = [
  ...[1, 2, 7].map((days) => ({ days, months: 0 })),
  ...[1, 3, 6, 12, 24, 60, 120, 240, 600].map((months) => ({ days: 0, months })),
];

export interface TimeScale extends Axis {
  /** "2021", "May 2021", "6 May 2021": as fine as the lines stand. */
  label: (day: number) => string;
}

/**
 * An axis over days, as `dayNumber` counts them, its lines on days, months or years: the finest of
 * which no more than some are drawn.
 */
export function timeScale(days: readonly number[], mostLines: number): TimeScale {
  const least = Math.floor(Math.min(...days));
  const most = Math.max(least + 1, Math.ceil(Math.max(...days)));
  for (const step of steps) {
    const ticks = ticksOf(least, most, step, mostLines);
    if (ticks.length > mostLines) continue;
    return scaleOf(ticks, step.months === 0 ? 'day' : step.months < 12 ? 'month' : 'year');
  }
  return scaleOf([least, most], 'year');
}

function ticksOf(
  least: number,
  most: number,
  { days, months }: (typeof steps)[number],
  mostLines: number,
): number[] {
  const ticks: number[] = [];
  if (months === 0) {
    for (let day = least; ticks.length <= mostLines; day += days) {
      ticks.push(day);
      if (day >= most) break;
    }
    return ticks;
  }
  const start = new Date(least * dayLength);
  let month = start.getUTCFullYear() * 12 + start.getUTCMonth();
  month -= month % months;
  for (; ticks.length <= mostLines; month += months) {
    ticks.push(firstOf(month));
    if (firstOf(month) >= most) break;
  }
  return ticks;
}

/** The first day of a month, counted from January of the year 0. */
function firstOf(month: number): number {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return dayNumber(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}

const formats = {
  day: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'short', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
} as const;

function scaleOf(ticks: readonly number[], unit: keyof typeof formats): TimeScale {
  const from = ticks[0] ?? 0;
  const to = ticks.at(-1) ?? from + 1;
  const format = new Intl.DateTimeFormat('en-GB', formats[unit]);
  return {
    kind: 'linear',
    from,
    to,
    ticks,
    at: (day) => Math.min(1, Math.max(0, (day - from) / (to - from))),
    label: (day) => format.format(new Date(day * dayLength)),
  };
}

/** "2021-05-06" of a day. */
export function dayOf(day: number): string {
  return new Date(Math.round(day) * dayLength).toISOString().slice(0, 10);
}
