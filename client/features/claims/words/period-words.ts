import type { Period } from '#core/figures/period.ts';
import { formatDate } from '../../../lib/dates.ts';

/** "2014 – 6 May 2021", "since Feb 2022", "15 Feb 2022"; null: no time is known. */
export function periodWords(period: Period | null): string | null {
  if (!period) return null;
  const { from, to } = period;
  if (from && to) return from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`;
  if (from) return `since ${formatDate(from)}`;
  if (to) return `until ${formatDate(to)}`;
  return period.asPrinted;
}
