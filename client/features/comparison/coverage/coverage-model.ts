import type { Coverage } from '#contract/coverage.ts';
import { cellStates, type CellState } from '#core/comparison/cell.ts';
import { countOf } from '../../../lib/count-of.ts';
import { noOutlet } from '../../../lib/no-outlet.ts';

export type CoverageColumn = Coverage['columns'][number];
export type CoverageRow = Coverage['rows'][number];
export type CoverageCell = CoverageRow['cells'][number];

/** "answers", "leaves out": a state as what an outlet does with a question. */
export const deeds: Readonly<Record<CellState, string>> = {
  said: 'answered',
  'not said': 'left out',
  'partly read': 'partly read',
  'not yet read': 'not yet read',
  'could not know': 'could not know',
  'no article': 'no article',
};

export function nameOf({ kind, name }: Pick<CoverageColumn, 'kind' | 'name'>): string {
  return kind === 'none' ? noOutlet : name;
}

/** Whoever leaves out most of what others answer stands first. */
export function columnsByOmissions(columns: readonly CoverageColumn[]): CoverageColumn[] {
  return [...columns].sort((a, b) => b.omissions - a.omissions);
}

/** The states a column has, each with how often. */
export function statesIn({ tally }: CoverageColumn): { state: CellState; count: number }[] {
  return cellStates
    .map((state) => ({ state, count: tally[state] }))
    .filter(({ count }) => count > 0);
}

/** "9 answered · 4 left out, 3 of them answered by others · 3 of 3 read" */
export function columnWords(column: CoverageColumn): string {
  const { omissions, tally, readCount, articleCount } = column;
  const parts = statesIn(column).map(({ state, count }) => {
    const words = `${count} ${deeds[state]}`;
    if (state !== 'not said' || omissions === 0) return words;
    return omissions === tally['not said']
      ? `${words}, all answered by others`
      : `${words}, ${omissions} of them answered by others`;
  });
  return [...parts, `${readCount} of ${countOf(articleCount, 'article')} read`].join(' · ');
}

export interface AloneRow {
  row: CoverageRow;
  column: CoverageColumn;
  /** Others that were read to the end and leave it out; others that may yet say it. */
  silent: number;
  open: number;
}

/** The questions that one column alone raises. */
export function raisedByOne({ rows, columns }: Coverage): AloneRow[] {
  return rows.flatMap((row) => {
    const column = columns.find(({ key }) => key === row.onlyBy);
    if (!column) return [];
    const count = (...states: CellState[]) =>
      row.cells.filter(({ state }) => states.includes(state)).length;
    return [{ row, column, silent: count('not said'), open: count('partly read', 'not yet read') }];
  });
}
