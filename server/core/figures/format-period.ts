import { precisionOf, toPartialDate, type PartialDate } from './partial-date.ts';
import type { Period } from './period.ts';
import { coarsen, monthNumberOf, yearOf } from './periods/days.ts';

/** Days between two ends from which on the days themselves no longer matter in a cell. */
const longPeriod = 62;

/**
 * A period in few characters: "2014 – May 2021", "Feb 2022 – Jan 2025", "since 2014",
 * "until Jun 2022", "3–6 May 2021". Days are left out of long periods; what is unresolved is
 * shown in the outlet's words.
 */
export function formatPeriod({ from, to, asPrinted }: Period, locale = 'en'): string {
  if (from && to) return between(from, to, locale);
  if (from) return `since ${formatDate(from, locale)}`;
  if (to) return `until ${formatDate(to, locale)}`;
  return asPrinted ?? '–';
}

function between(from: PartialDate, to: PartialDate, locale: string): string {
  if (from === to) return formatDate(from, locale);
  const days = precisionOf(from) === 'day' && precisionOf(to) === 'day';
  if (!days || daysBetween(from, to) > longPeriod) {
    return joined(coarsen(from, 'month'), coarsen(to, 'month'), locale);
  }
  if (from.slice(0, 7) !== to.slice(0, 7)) return joined(from, to, locale);
  return `${dayOf(from)}–${dayOf(to)} ${formatDate(toPartialDate(to, 'month'), locale)}`;
}

/** The year is said once where both ends share it. */
function joined(from: PartialDate, to: PartialDate, locale: string): string {
  if (from === to) return formatDate(from, locale);
  const shared =
    yearOf(from) === yearOf(to) && monthNumberOf(from) !== null && monthNumberOf(to) !== null;
  return `${formatDate(from, locale, !shared)} – ${formatDate(to, locale)}`;
}

function formatDate(date: PartialDate, locale: string, withYear = true): string {
  const precision = precisionOf(date);
  if (precision === 'year') return date;
  const name = monthName(date, locale);
  const year = withYear ? ` ${yearOf(date)}` : '';
  return precision === 'day' ? `${dayOf(date)} ${name}${year}` : `${name}${year}`;
}

function dayOf(date: PartialDate): number {
  return Number(date.slice(8, 10));
}

/** Asked for each two claims of a row: a formatter takes longer than all else that is said of them. */
const monthNames = new Map<string, string[]>();

function monthName(date: PartialDate, locale: string): string {
  let names = monthNames.get(locale);
  if (!names) {
    const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
    names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
    monthNames.set(locale, names);
  }
  return names[(monthNumberOf(date) ?? 1) - 1] ?? '';
}

function daysBetween(from: PartialDate, to: PartialDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
