import { clocks, type Clock } from '#core/comparison/timeline/clock.ts';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { formatDate } from '../../../lib/dates.ts';

/** By each clock: what the address calls both ends of a time, and what the screen says of it. */
export const clockFilters = {
  published: {
    from: 'publishedFrom',
    to: 'publishedTo',
    label: 'Published',
    hint: 'Articles without a date stand outside any range.',
  },
  said: {
    from: 'saidFrom',
    to: 'saidTo',
    label: 'Said',
    hint: 'Claims whose speaker has no date stand outside any range.',
  },
  about: {
    from: 'aboutFrom',
    to: 'aboutTo',
    label: 'About',
    hint: 'Claims that speak of no time stand outside any range.',
  },
} as const satisfies Record<Clock, unknown>;

/** The ends of all clocks. */
export const timeNames = clocks.flatMap((clock) => {
  const { from, to } = clockFilters[clock];
  return [from, to];
});

export type TimeSearch = { [name in (typeof timeNames)[number]]?: string | undefined };

/** From when to when, where the address says it in dates. */
export function datesIn(search: TimeSearch, clock: Clock) {
  const { from, to } = clockFilters[clock];
  const read = (text: string | undefined) => (text === undefined ? null : parsePartialDate(text));
  return { from: read(search[from]), to: read(search[to]) };
}

/** "Published: from May 2021"; null: the time holds everything. */
export function timeWords(search: TimeSearch, clock: Clock): string | null {
  const { label } = clockFilters[clock];
  const { from, to } = datesIn(search, clock);
  if (from && to) return `${label}: ${formatDate(from)} – ${formatDate(to)}`;
  if (from) return `${label}: from ${formatDate(from)}`;
  return to && `${label}: to ${formatDate(to)}`;
}

export function hasTimeRange(search: TimeSearch, of: readonly Clock[] = clocks): boolean {
  return of.some((clock) => {
    const { from, to } = clockFilters[clock];
    return (search[from] ?? search[to]) !== undefined;
  });
}
