import { precisionOf, type PartialDate } from '#core/figures/partial-date.ts';
import type { Period } from '#core/figures/period.ts';
import { formatDate } from '../../../lib/dates.ts';

/** "2014 – 6 May 2021", "since Feb 2022", "15 Feb 2022"; null: no time is known. */
export function periodWords(period: Period | null): string | null {
  if (!period) return null;
  const { from, to } = period;
  if (from && to) return from === to ? formatDate(from) : between(from, to);
  if (from) return `since ${formatDate(from)}`;
  if (to) return `until ${formatDate(to)}`;
  return period.asPrinted;
}

/** Why a period is not simply what the text says; null: it is. */
export function periodDoubt({ implied, needs }: Period): string | null {
  if (needs !== null) return `needs ${needs}`;
  if (implied === null) return null;
  return implied === 'all' ? 'implied' : `${implied} implied`;
}

/** "3–5 Feb 2022" inside one month, "3 Feb – 5 Mar 2022" inside one year. */
function between(from: PartialDate, to: PartialDate): string {
  const start = formatDate(from);
  const end = formatDate(to);
  if (precisionOf(from) !== precisionOf(to) || from.slice(0, 4) !== to.slice(0, 4)) {
    return `${start} – ${end}`;
  }
  const precision = precisionOf(from);
  if (precision === 'day' && from.slice(0, 7) === to.slice(0, 7)) {
    return `${start.split(' ')[0] ?? ''}–${end}`;
  }
  return `${start.replace(/ \d{4}$/, '')} – ${end}`;
}
