import { firstDay, lastDay, toPartialDate } from '#core/figures/partial-date.ts';
import { dayNumber } from '../drawing/time-axis.ts';
import { clockFilters, datesIn } from '../filters/clock-filters.ts';
import type { MatrixSearch } from '../filters/matrix-search.ts';
import { dayOf } from './time-scale.ts';

/** A time as days, its end not in it; null: open. */
export interface ChosenDays {
  from: number | null;
  to: number | null;
}

const clockOf = ({ clock = 'published' }: MatrixSearch) => clock;

/** The time the address asks for, in dates. */
export const chosenDates = (search: MatrixSearch) => datesIn(search, clockOf(search));

export function chosenDays(search: MatrixSearch): ChosenDays {
  const { from, to } = chosenDates(search);
  return {
    from: from && dayNumber(firstDay(from)),
    to: to && dayNumber(lastDay(to)) + 1,
  };
}

/** What the address says of a time; the end named is its last day. */
export function writeDates(
  search: MatrixSearch,
  dates: { from: string | null; to: string | null },
): MatrixSearch {
  const { from, to } = clockFilters[clockOf(search)];
  return { [from]: dates.from ?? undefined, [to]: dates.to ?? undefined };
}

export function writeDays(search: MatrixSearch, { from, to }: ChosenDays): MatrixSearch {
  return writeDates(search, {
    from: from === null ? null : toPartialDate(dayOf(from), 'day'),
    to: to === null ? null : toPartialDate(dayOf(to - 1), 'day'),
  });
}

/** Where a key moves an end: arrows by a fiftieth, with Shift by a day; null: another key. */
export function movedDay(
  day: number,
  { key, shiftKey }: { key: string; shiftKey: boolean },
  scale: { from: number; to: number },
): number | null {
  const step = shiftKey ? 1 : Math.max(1, Math.round((scale.to - scale.from) / 50));
  const moves: Partial<Record<string, number>> = {
    ArrowLeft: day - step,
    ArrowDown: day - step,
    ArrowRight: day + step,
    ArrowUp: day + step,
    Home: scale.from,
    End: scale.to,
  };
  const to = moves[key];
  return to === undefined ? null : Math.min(scale.to, Math.max(scale.from, to));
}
