import type { ColumnPlan, OutletKey } from '../columns.ts';

/** How many coded articles of an outlet carry a frame, and of how many it is the primary one. */
export interface FrameCount {
  outlet: OutletKey;
  frame: string;
  articles: number;
  primary: number;
}

/** Articles of an outlet with any frame at all. */
export interface CodedCount {
  outlet: OutletKey;
  coded: number;
}

export interface FrameCell {
  articles: number;
  primary: number;
}

export interface FrameTable {
  /** In the order of the columns. */
  columns: { coded: number; withPrimary: number }[];
  /** In the order of the frames; each with its cells in the order of the columns. */
  rows: { frame: string; cells: FrameCell[] }[];
}

/** Frames by columns. An outlet in several groups counts in each of them. */
export function frameTable(
  columns: readonly ColumnPlan[],
  frames: readonly string[],
  counts: readonly FrameCount[],
  coded: readonly CodedCount[],
): FrameTable {
  const codedOf = new Map(coded.map((row) => [row.outlet, row]));
  const countOf = new Map(counts.map((row) => [`${row.outlet} ${row.frame}`, row]));
  const rows = frames.map((frame) => ({
    frame,
    cells: columns.map(({ outlets }) => {
      const met = outlets.flatMap((outlet) => countOf.get(`${outlet} ${frame}`) ?? []);
      return { articles: sum(met, 'articles'), primary: sum(met, 'primary') };
    }),
  }));
  return {
    columns: columns.map(({ outlets }, at) => ({
      coded: sum(
        outlets.flatMap((outlet) => codedOf.get(outlet) ?? []),
        'coded',
      ),
      // An article has one primary frame at most: so many articles have one.
      withPrimary: sum(
        rows.flatMap(({ cells }) => cells[at] ?? []),
        'primary',
      ),
    })),
    rows,
  };
}

/** Of a column's coded articles; null: none is coded, which is not 0 %. */
export function shareOf(articles: number, coded: number): number | null {
  return coded === 0 ? null : articles / coded;
}

function sum<Key extends string>(rows: readonly Record<Key, number>[], key: Key): number {
  return rows.reduce((total, row) => total + row[key], 0);
}
