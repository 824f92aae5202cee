import { parsePartialDate, type PartialDate } from '#core/figures/partial-date.ts';
import { formatDate } from '../../../lib/dates.ts';

export interface Range {
  from: string | undefined;
  to: string | undefined;
}

/** The ends of a range of the address; half-typed ones are none. */
export function endsOf({ from, to }: Range): { from: PartialDate | null; to: PartialDate | null } {
  return { from: dateIn(from), to: dateIn(to) };
}

/** "Published: from May 2021"; null: the range holds everything. */
export function rangeWords(label: string, range: Range): string | null {
  const { from, to } = endsOf(range);
  if (from && to) return `${label}: ${formatDate(from)} – ${formatDate(to)}`;
  if (from) return `${label}: from ${formatDate(from)}`;
  return to && `${label}: to ${formatDate(to)}`;
}

function dateIn(text: string | undefined): PartialDate | null {
  return text === undefined ? null : parsePartialDate(text);
}
