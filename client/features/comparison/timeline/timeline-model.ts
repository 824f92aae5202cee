import type { Timeline, TimelineClaim } from '#contract/timeline.ts';
import { firstDay, lastDay, type PartialDate } from '#core/figures/partial-date.ts';
import { formatDate } from '../../../lib/dates.ts';
import { noOutlet } from '../../../lib/no-outlet.ts';
import { dayNumber } from '../drawing/time-axis.ts';

/** A stretch of days; null: open at that end. The end is not in it. */
export interface Days {
  from: number | null;
  to: number | null;
}

export interface Mark extends Days {
  claim: TimelineClaim;
}

export interface Bin {
  from: number;
  to: number;
  at: PartialDate;
  claims: number;
}

export interface TimelineRow {
  key: string;
  name: string;
  marks: Mark[];
  bins: Bin[];
  /** Later texts, at the day their article was published. */
  edits: (Timeline['edits'][number] & Days)[];
}

/** Rows in which something stands, in their order. */
export function timelineRows(timeline: Timeline): TimelineRow[] {
  return timeline.rows
    .map(({ key, name, kind }) => ({
      key,
      name: kind === 'none' && key === 'none' && !name.includes('question') ? noOutlet : name,
      marks: timeline.claims
        .filter(({ rows }) => rows.includes(key))
        .map((claim) => ({ claim, ...daysOf(claim) })),
      bins: timeline.bins.filter(({ row }) => row === key).map(binOf),
      edits: timeline.edits
        .filter(({ columns, published }) => columns.includes(key) && published !== null)
        .map((edit) => ({ ...edit, ...daysOf({ from: edit.published, to: edit.published }) })),
    }))
    .filter(({ marks, bins, edits }) => marks.length + bins.length + edits.length > 0);
}

export function daysOf({ from, to }: { from: PartialDate | null; to: PartialDate | null }): Days {
  return {
    from: from && dayNumber(firstDay(from)),
    // Its last day is in it to the end.
    to: to && dayNumber(lastDay(to)) + 1,
  };
}

function binOf({ at, claims }: Timeline['bins'][number]): Bin {
  return { at, claims, from: dayNumber(firstDay(at)), to: dayNumber(lastDay(at)) + 1 };
}

/** Every end that has a place on the axis. */
export function endsOf(rows: readonly TimelineRow[]): number[] {
  return rows
    .flatMap(({ marks, bins, edits }) => [...marks, ...bins, ...edits])
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null);
}

/** "6 May 2021", "2014 – May 2021", "from 2014", "until May 2021", "no date" */
export function timeWords({ from, to }: Pick<TimelineClaim, 'from' | 'to'>): string {
  if (from === null && to === null) return 'no date';
  if (to === null) return `from ${formatDate(from)}`;
  if (from === null) return `until ${formatDate(to)}`;
  return from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`;
}
