import type { ColumnPlan } from '#core/comparison/columns.ts';
import type { CellCount } from './cell-count-query.ts';

/** How many claims stand in each cell, by what a column's outlets have. */
export class CellTable {
  readonly #counts = new Map<string, CellCount>();

  constructor(counts: readonly CellCount[]) {
    for (const row of counts) this.#counts.set(keyOf(row.questionId, row.outlet), row);
  }

  of(questionId: string, { outlets }: ColumnPlan): Pick<CellCount, 'total' | 'wanted'> {
    const rows = outlets.flatMap((outlet) => this.#counts.get(keyOf(questionId, outlet)) ?? []);
    return {
      total: rows.reduce((sum, { total }) => sum + total, 0),
      wanted: rows.reduce((sum, { wanted }) => sum + wanted, 0),
    };
  }
}

const keyOf = (questionId: string, outlet: string) => `${questionId} ${outlet}`;
