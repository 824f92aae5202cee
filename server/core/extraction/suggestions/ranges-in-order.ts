import type { Range } from '../../text/range.ts';

/**
 * Ranges looked up by where they stand, each look-up no dearer than what it finds: articles ask for
 * every clause what stands in it.
 */
export class RangesInOrder<Item> {
  private readonly items: readonly { range: Range; item: Item }[];

  constructor(items: readonly Item[], rangeOf: (item: Item) => Range) {
    this.items = items
      .map((item) => ({ item, range: rangeOf(item) }))
      .sort((a, b) => a.range.from - b.range.from);
  }

  /** Those that lie in a range whole. */
  within({ from, to }: Range): Item[] {
    const found: Item[] = [];
    for (let at = this.firstFrom(from); at < this.items.length; at += 1) {
      const next = this.items[at];
      if (!next || next.range.from >= to) break;
      if (next.range.to <= to) found.push(next.item);
    }
    return found;
  }

  private firstFrom(position: number): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.items[middle]?.range.from ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
