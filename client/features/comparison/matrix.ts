import type { z } from 'zod';
import type { CellClaim, Matrix } from '#contract/comparison.ts';
import type { routes } from '#contract/routes.ts';

export type { CellClaim, Matrix };
export type MatrixRow = Matrix['rows'][number];
export type MatrixCell = NonNullable<MatrixRow['cells']>[number];
export type MatrixColumn = Matrix['columns'][number];
export type CellDetail = z.output<typeof routes.getCell.response>;
export type ClaimInCell = CellDetail['claims'][number];
export type ArticleInCell = CellDetail['articles'][number];

/** Undefined: not there yet. */
export function cellIn(row: MatrixRow, columnKey: string): MatrixCell | undefined {
  return row.cells?.find(({ column }) => column === columnKey);
}

/** Whether claims of several outlets stand in a column, so that each has to name its own. */
export function isOfSeveral({ kind }: Pick<MatrixColumn, 'kind'>): boolean {
  return kind === 'group';
}
