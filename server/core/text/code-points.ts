import type { Range } from './range.ts';
import type { Span } from './span.ts';

/**
 * A string addressed by Unicode code points, as the W3C annotation model and PostgreSQL count,
 * where JavaScript counts UTF-16 units. Costs one pass over the string; each look-up is O(log n)
 * in the number of characters beyond the basic plane, O(1) where there are none.
 */
export class CodePoints {
  readonly text: string;
  /** Length in code points. */
  readonly length: number;
  /** Code point indices of the characters that take two units, rising. */
  private readonly pairs: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.pairs = findPairs(text);
    this.length = text.length - this.pairs.length;
  }

  /** UTF-16 index of a code point index; indices outside the text are clamped to it. */
  toUtf16(index: number): number {
    const inside = Math.min(Math.max(index, 0), this.length);
    if (this.pairs.length === 0) return inside;
    return inside + countBelow(this.pairs, (pair) => pair < inside);
  }

  /** Code point index of a UTF-16 index; inside a surrogate pair it is that of the pair. */
  fromUtf16(index: number): number {
    const inside = Math.min(Math.max(index, 0), this.text.length);
    if (this.pairs.length === 0) return inside;
    return inside - countBelow(this.pairs, (pair, rank) => pair + rank < inside);
  }

  slice(start: number, end: number = this.length): string {
    return this.text.slice(this.toUtf16(start), this.toUtf16(end));
  }

  toSpan({ from, to }: Range): Span {
    return { start: this.fromUtf16(from), end: this.fromUtf16(to) };
  }

  toRange({ start, end }: Span): Range {
    return { from: this.toUtf16(start), to: this.toUtf16(end) };
  }
}

function findPairs(text: string): number[] {
  const pairs: number[] = [];
  if (!anyHighSurrogate.test(text)) return pairs;
  for (let unit = 0; unit < text.length - 1; unit += 1) {
    if (!isHighSurrogate(text, unit) || !isLowSurrogate(text, unit + 1)) continue;
    pairs.push(unit - pairs.length);
    unit += 1;
  }
  return pairs;
}

const anyHighSurrogate = /[\uD800-\uDBFF]/;

/** How many of the rising numbers hold; `holds` is true up to some point and false after it. */
function countBelow(
  numbers: readonly number[],
  holds: (value: number, rank: number) => boolean,
): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(numbers[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isHighSurrogate(text: string, unit: number): boolean {
  return (text.charCodeAt(unit) & 0xfc00) === 0xd800;
}

function isLowSurrogate(text: string, unit: number): boolean {
  return (text.charCodeAt(unit) & 0xfc00) === 0xdc00;
}
