import type { Span } from '#core/text/span.ts';

/**
 * Spans that may overlap, asked by place: O(log n + found) a question, O(n log n) to build. A
 * balanced tree laid into the sorted array: the node of a stretch is its middle, and `reach` is
 * how far right anything in the stretch goes.
 */
export class IntervalIndex<T extends Span> {
  /** By start; of those with one start the longest first. */
  readonly items: readonly T[];
  private readonly reach: readonly number[];

  constructor(items: readonly T[]) {
    this.items = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
    const reach = new Array<number>(items.length).fill(0);
    this.fillReach(reach, 0, items.length);
    this.reach = reach;
  }

  /** What covers the code point at a position. */
  at(position: number): T[] {
    return this.overlapping({ start: position, end: position + 1 });
  }

  /** What shares at least one code point with a span, in order. */
  overlapping(span: Span): T[] {
    const found: T[] = [];
    this.collect(span, 0, this.items.length, found);
    return found;
  }

  private fillReach(reach: number[], from: number, to: number): number {
    if (from >= to) return -Infinity;
    const middle = (from + to) >>> 1;
    const furthest = Math.max(
      this.items[middle]?.end ?? -Infinity,
      this.fillReach(reach, from, middle),
      this.fillReach(reach, middle + 1, to),
    );
    reach[middle] = furthest;
    return furthest;
  }

  private collect(span: Span, from: number, to: number, found: T[]): void {
    if (from >= to) return;
    const middle = (from + to) >>> 1;
    const item = this.items[middle];
    if (!item || (this.reach[middle] ?? -Infinity) <= span.start) return;
    this.collect(span, from, middle, found);
    if (item.start >= span.end) return;
    if (item.end > span.start) found.push(item);
    this.collect(span, middle + 1, to, found);
  }
}
