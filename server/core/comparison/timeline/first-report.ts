import { firstDay, lastDay, type PartialDate } from '../../figures/partial-date.ts';

/**
 * Whether somebody was first: one alone, several on one day, or several of whom the dates do not
 * say who was before whom.
 */
export const ties = ['none', 'same day', 'dates too rough'] as const;
export type Tie = (typeof ties)[number];

interface Dated {
  published: PartialDate;
}

/**
 * Those that may have been first: an article of "May" may stand before one of 12 May. Whoever
 * cannot have been, because another's last possible day is before its first, is left out.
 */
export function firstReports<T extends Dated>(reports: readonly T[]): { first: T[]; tie: Tie } {
  const latest = reports.map(({ published }) => lastDay(published)).sort()[0];
  if (latest === undefined) return { first: [], tie: 'none' };
  const first = reports
    .filter(({ published }) => firstDay(published) <= latest)
    .sort((a, b) => compare(firstDay(a.published), firstDay(b.published)));
  if (first.length < 2) return { first, tie: 'none' };
  const isOneDay = first.every(({ published }) => published === first[0]?.published);
  return {
    first,
    tie: isOneDay && first[0]?.published.length === 10 ? 'same day' : 'dates too rough',
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
