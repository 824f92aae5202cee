import { firstDay, lastDay } from '../../../partial-date.ts';
import type { Period } from '../../../period.ts';
import { monthNumberOf, yearOf } from '../../../periods/days.ts';
import { period, unresolved, type TimedPassage } from '../../../periods/period-finder.ts';
import { toDate, type PrintedDate } from '../read-date.ts';

/**
 * A printed date as a period. A missing year is that of the last such date before the article, or
 * of the next one where the passage looks ahead; it is implied, never stated.
 */
export function resolveDate(
  printed: PrintedDate,
  { published, ahead }: TimedPassage,
): Omit<Period, 'asPrinted'> | null {
  if (printed.year !== null) {
    const date = toDate(printed, printed.year);
    return date && period(date, date);
  }
  if (published === null) return unresolved(null);
  const year = yearOf(published);
  const here = toDate(printed, year);
  const past = here !== null && lastDay(here) < firstDay(published);
  const future = here !== null && firstDay(here) > lastDay(published);
  const date =
    ahead && past ? toDate(printed, year + 1) : !ahead && future ? toDate(printed, year - 1) : here;
  return date && period(date, date, { implied: 'the year' });
}

/** The year of the last such month up to the article's, or of the next from it on. */
export function nearestYear(month: number, { published, ahead }: TimedPassage): number {
  if (published === null) throw new RangeError('No published date to count from');
  const year = yearOf(published);
  const current = monthNumberOf(published) ?? month;
  if (ahead) return month < current ? year + 1 : year;
  return month > current ? year - 1 : year;
}
