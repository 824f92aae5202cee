import type { Box } from './box.ts';

/** Position `at` of the one sequence stands for position `to` of the other. */
export interface Pair {
  at: number;
  to: number;
}

/** Runs of `size` items that occur exactly once in both, in the longest order that both share. */
export function uniquePairs(a: Int32Array, b: Int32Array, box: Box, size: number): Pair[] {
  const inA = once(a, box.aFrom, box.aTo, size);
  const inB = once(b, box.bFrom, box.bTo, size);
  const pairs: Pair[] = [];
  for (const [key, at] of inA) {
    const to = at < 0 ? -1 : (inB.get(key) ?? -1);
    if (to >= 0 && sameRun(a, at, b, to, size)) pairs.push({ at, to });
  }
  // A map keeps the order in which keys came, which is that of `a`.
  return longestRising(pairs);
}

const manyTimes = -1;

/** Each run's place, or `manyTimes`. */
function once(items: Int32Array, from: number, to: number, size: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + size <= to; at += 1) {
    const key = keyOf(items, at, size);
    places.set(key, places.has(key) ? manyTimes : at);
  }
  return places;
}

/** One number for a run. Where a text has more than 2^17 different words, runs may share one. */
function keyOf(items: Int32Array, at: number, size: number): number {
  let key = 0;
  for (let offset = 0; offset < size; offset += 1) {
    key = key * 131_072 + ((items[at + offset] ?? 0) & 131_071);
  }
  return key;
}

function sameRun(a: Int32Array, at: number, b: Int32Array, to: number, size: number): boolean {
  for (let offset = 0; offset < size; offset += 1) {
    if (a[at + offset] !== b[to + offset]) return false;
  }
  return true;
}

/** Patience sorting: the longest run of pairs that rises on both sides. O(n log n). */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ to }, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tails[middle] ?? 0]?.to ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const rising: Pair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) rising.push(pair);
  }
  return rising.reverse();
}
