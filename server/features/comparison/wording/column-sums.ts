import type { ColumnPlan } from '#core/comparison/columns.ts';
import { compareTerm, leastCount } from '#core/wording/distinctive/compare-sides.ts';
import type { TextCounts } from '#core/wording/terms/count-terms.ts';
import { totalsOf, type TermSums } from '#core/wording/terms/sum-terms.ts';
import type { TermTable } from '#core/wording/terms/term-table.ts';
import { byColumn } from './by-column.ts';

type Totals = TermSums['totals'];

interface TextOfColumns {
  columns: readonly string[];
  counts: TextCounts;
}

/** What each column prints of a few words, and how far that sets it apart from the others. */
export class ColumnSums {
  /** The place of a word in the arrays below. */
  readonly #places = new Map<string, number>();
  readonly #columns = new Map<string, { counts: Uint32Array; totals: Totals }>();
  readonly #all: Uint32Array;
  readonly #totals: Totals;

  constructor(
    table: TermTable,
    keys: ReadonlySet<string>,
    columns: readonly ColumnPlan[],
    texts: readonly TextOfColumns[],
  ) {
    const ofTerms = new Int32Array(table.terms.length).fill(-1);
    for (const key of keys) {
      const place = this.#places.size;
      this.#places.set(key, place);
      for (const id of table.idsOf(key)) if (!table.terms[id]?.common) ofTerms[id] = place;
    }
    const inColumn = byColumn(texts);
    for (const { key } of columns) {
      const own = inColumn(key).map((text) => text.counts);
      const totals = totalsOf(own, 'all');
      this.#columns.set(key, { counts: new Uint32Array(keys.size), totals });
    }
    this.#all = new Uint32Array(keys.size);
    const all = texts.map(({ counts }) => counts);
    this.#totals = totalsOf(all, 'all');
    this.#count(texts, table.toForms(ofTerms));
  }

  /** Each text once, whatever number of columns it stands in. */
  #count(texts: readonly TextOfColumns[], places: Int32Array): void {
    for (const { columns, counts } of texts) {
      const { forms, all } = counts;
      const sums = [this.#all, ...columns.flatMap((key) => this.#columns.get(key)?.counts ?? [])];
      for (let at = 0; at < forms.length; at += 1) {
        const place = places[forms[at] ?? 0] ?? -1;
        if (place < 0) continue;
        for (const sum of sums) sum[place] = (sum[place] ?? 0) + (all[at] ?? 0);
      }
    }
  }

  /** z of the word's log odds in the column against all others; 0 where it is too rare. */
  zOf(key: string, column: string): number {
    const side = this.#columns.get(column);
    const place = this.#places.get(key);
    const all = place === undefined ? 0 : (this.#all[place] ?? 0);
    if (!side || place === undefined || all < leastCount) return 0;
    const here = side.counts[place] ?? 0;
    const rest = (words: 1 | 2) => this.#totals[words] - side.totals[words];
    return compareTerm(side, { totals: { 1: rest(1), 2: rest(2) } }, 1, here, all - here).z;
  }
}
