import type { ColumnPlan, OutletKey } from '#core/comparison/columns.ts';
import type { OutletClaims } from './cell-count-query.ts';

interface Count {
  /** All that stand, whatever statuses are asked for. */
  total: number;
  /** Those that are asked for. */
  wanted: number;
}

/** How many claims stand in each cell, by what a column's outlets have. */
export class CellTable {
  readonly #outlets = new Map<OutletKey, Map<string, Count>>();

  constructor(counts: readonly OutletClaims[]) {
    for (const { outlet, questionIds, totals, wanted } of counts) {
      const own = questionIds.map((id, at): [string, Count] => [
        id,
        { total: totals[at] ?? 0, wanted: wanted[at] ?? 0 },
      ]);
      this.#outlets.set(outlet, new Map(own));
    }
  }

  of(questionId: string, { outlets }: Pick<ColumnPlan, 'outlets'>): Count {
    const sum = { total: 0, wanted: 0 };
    for (const outlet of outlets) {
      const own = this.#outlets.get(outlet)?.get(questionId);
      sum.total += own?.total ?? 0;
      sum.wanted += own?.wanted ?? 0;
    }
    return sum;
  }
}
