import { addCounts, noCounts, type ArticleCounts } from '#core/comparison/cells.ts';
import type { ColumnPlan } from '#core/comparison/columns.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { Matrix } from '#contract/comparison.ts';
import type { OutletCounts } from './column-query.ts';

/** How many articles stand in each column, by what a question's `since` leaves of them. */
export class ArticleTable {
  readonly #counts = new Map<string, OutletCounts>();
  /** Of each column and `since`: there are few, and every question asks for one. */
  readonly #sums = new Map<ColumnPlan, Map<PartialDate | null, ArticleCounts>>();

  constructor(counts: readonly OutletCounts[]) {
    for (const row of counts) this.#counts.set(keyOf(row.outlet, row.since), row);
  }

  of(column: ColumnPlan, since: PartialDate | null): ArticleCounts {
    const own = this.#sums.get(column) ?? new Map<PartialDate | null, ArticleCounts>();
    const known = own.get(since);
    if (known) return known;
    const sum = this.#rows(column, since).reduce<ArticleCounts>(addCounts, noCounts);
    this.#sums.set(column, own.set(since, sum));
    return sum;
  }

  heading(column: ColumnPlan): Matrix['columns'][number] {
    const rows = this.#rows(column, null);
    return {
      key: column.key,
      name: column.name,
      kind: column.kind,
      articleCount: rows.reduce((sum, { articles }) => sum + articles, 0),
      readCount: rows.reduce((sum, { readAll }) => sum + readAll, 0),
    };
  }

  #rows({ outlets }: ColumnPlan, since: PartialDate | null): OutletCounts[] {
    return outlets.flatMap((outlet) => this.#counts.get(keyOf(outlet, since)) ?? []);
  }
}

const keyOf = (outlet: string, since: string | null) => `${outlet} ${since ?? ''}`;
