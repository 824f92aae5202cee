import type { Span } from './span.ts';

/** How many of the spans, in order of their starts, start at a position or before it. */
export function countStartingBy(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
