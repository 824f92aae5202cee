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
    const places = new Int32Array(table.terms.length).fill(-1);
    for (const key of keys) {
      const place = this.#places.size;
      this.#places.set(key, place);
      for (const id of table.idsOf(key)) if (!table.terms[id]?.common) places[id] = place;
    }
    const count = (of: readonly TextCounts[]) => sumPlaces(of, table, places, keys.size);
    const inColumn = byColumn(texts);
    for (const { key } of columns) {
      const own = inColumn(key).map((text) => text.counts);
      this.#columns.set(key, { counts: count(own), totals: totalsOf(own, 'all') });
    }
    const all = texts.map(({ counts }) => counts);
    this.#all = count(all);
    this.#totals = totalsOf(all, 'all');
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

function sumPlaces(
  texts: readonly TextCounts[],
  { termOf }: TermTable,
  places: Int32Array,
  size: number,
): Uint32Array {
  const counts = new Uint32Array(size);
  for (const { forms, all } of texts) {
    for (let at = 0; at < forms.length; at += 1) {
      const place = places[termOf[forms[at] ?? 0] ?? 0] ?? -1;
      if (place >= 0) counts[place] = (counts[place] ?? 0) + (all[at] ?? 0);
    }
  }
  return counts;
}
