import { wilson } from '#core/wording/share.ts';
import type { ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';

export type Hedges = ResponseOf<(typeof routes)['getHedges']>;

/** A column's share of hedged claims, with its interval of 95 %. */
export interface HedgeRow {
  key: string;
  name: string;
  claims: number;
  hedged: number;
  share: number;
  low: number;
  high: number;
}

/** Columns with claims, the most hedging first. */
export function hedgeRows({ columns }: Hedges): HedgeRow[] {
  return columns
    .filter(({ claims }) => claims > 0)
    .map(({ key, name, claims, hedged }) => ({
      ...{ key, name, claims, hedged },
      share: hedged / claims,
      ...wilson(hedged, claims),
    }))
    .sort((a, b) => b.share - a.share || b.claims - a.claims);
}

/** "12.5 %" */
export function percent(share: number): string {
  const value = share * 100;
  return `${value > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} %`;
}

export function hedgesAsTable({ columns, words }: Hedges): string[][] {
  const shown = columns.filter(({ claims }) => claims > 0);
  const line = (name: string, cells: readonly (number | string)[]) => [name, ...cells.map(String)];
  return [
    ['', ...shown.map(({ name }) => name)],
    line(
      'Claims',
      shown.map(({ claims }) => claims),
    ),
    line(
      'Hedged',
      shown.map(({ hedged }) => hedged),
    ),
    ...words.map((row) =>
      line(
        row.words,
        shown.map(({ key }) => row.columns.find(({ column }) => column === key)?.count ?? 0),
      ),
    ),
  ];
}
