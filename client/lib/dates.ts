import { precisionOf, type PartialDate } from '#core/figures/partial-date.ts';

/** Day before month, month in words: read the same way everywhere. */
const locale = 'en-GB';

const byPrecision = {
  day: new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  month: new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
};

/** "6 May 2021", "May 2021", "2021", "no date". */
export function formatDate(date: PartialDate | null): string {
  if (date === null) return 'no date';
  return byPrecision[precisionOf(date)].format(new Date(date));
}

const instantFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
const timeFormat = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });

/** "22 Nov 2026, 14:02", in the reader's own time zone. */
export function formatInstant(instant: string): string {
  return instantFormat.format(new Date(instant));
}

/** "Sunday 22 November 2026" */
export function formatDay(instant: string): string {
  return dayFormat.format(new Date(instant));
}

/** "14:02" */
export function formatTime(instant: string): string {
  return timeFormat.format(new Date(instant));
}

const shortDayFormat = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** "22 Nov 2026", in the reader's own time zone. */
export function formatInstantDay(instant: string): string {
  return shortDayFormat.format(new Date(instant));
}
