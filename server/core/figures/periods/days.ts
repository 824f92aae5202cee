import {
  lastDay,
  precisionOf,
  toPartialDate,
  type DatePrecision,
  type PartialDate,
} from '../partial-date.ts';

/** Days are written "YYYY-MM-DD"; months count from 1 and may run over the ends of a year. */

export function addDays(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}

/** From Monday, 1. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The month a number of months after January of a year, as "YYYY-MM". */
export function monthOf(year: number, month: number): PartialDate {
  const first = new Date(Date.UTC(year, month - 1, 1)).toISOString();
  return toPartialDate(first, 'month');
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** From 1; null where only the year is known. */
export function monthNumberOf(date: PartialDate): number | null {
  return date.length === 4 ? null : Number(date.slice(5, 7));
}

/** A date so many units before or after another, no more precise than the unit lets it be. */
export function shift(date: PartialDate, count: number, unit: TimeUnit): PartialDate {
  const month = monthNumberOf(date);
  if (unit === 'year' || month === null)
    return toPartialDate(yearText(yearOf(date) + count), 'year');
  if (unit === 'month' || precisionOf(date) !== 'day') return monthOf(yearOf(date), month + count);
  return toPartialDate(addDays(date, unit === 'week' ? count * 7 : count), 'day');
}

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** A date cut down to a precision; one that is coarser already stays. */
export function coarsen(date: PartialDate, precision: DatePrecision): PartialDate {
  return precision === 'day'
    ? date
    : toPartialDate(lastDay(date), least(precisionOf(date), precision));
}

function least(a: DatePrecision, b: DatePrecision): DatePrecision {
  return a === 'year' || b === 'year' ? 'year' : a === 'month' || b === 'month' ? 'month' : 'day';
}

function yearText(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`;
}
