/**
 * A calendar date known to the year, the month or the day, written as ISO 8601 / EDTF level 0
 * writes it: "2021", "2021-05", "2021-05-06". The precision is the length of what is written, so
 * that a date and its precision can never drift apart. "Unknown" is null.
 */
export type PartialDate = string & { readonly __partialDate: unique symbol };

export type DatePrecision = 'year' | 'month' | 'day';

const shape = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The partial date a string writes, or null when it writes none ("2021-02-30" is none). */
export function parsePartialDate(text: string): PartialDate | null {
  return isPartialDate(text) ? text : null;
}

export function isPartialDate(text: string): text is PartialDate {
  const match = shape.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (day === undefined) return true;
  return Number(day) <= daysInMonth(Number(year), Number(month));
}

export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** First day a partial date can mean, as "YYYY-MM-DD". */
export function firstDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day a partial date can mean, as "YYYY-MM-DD". */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date}-${String(days).padStart(2, '0')}`;
}

/** Cut "YYYY-MM-DD" down to a precision. */
export function toPartialDate(day: string, precision: DatePrecision): PartialDate {
  const length = precision === 'year' ? 4 : precision === 'month' ? 7 : 10;
  const date = parsePartialDate(day.slice(0, length));
  if (!date) throw new RangeError(`Not a calendar day: ${day}`);
  return date;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
