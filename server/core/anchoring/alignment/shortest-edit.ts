import type { Box } from './box.ts';
import type { Pair } from './unique-pairs.ts';

/**
 * Items removed and added before the search gives up and pairs nothing.
 * Larger: two passages that have little in common cost its square, and pair commas at random.
 * Smaller: a long paragraph with many small edits falls apart.
 * 240 is a paragraph of 120 words written anew.
 */
const longestScript = 240;

/** The pairs of the shortest edit script from one part to the other (greedy, Myers 1986). */
export function shortestEdit(a: Int32Array, b: Int32Array, box: Box): Pair[] {
  const n = box.aTo - box.aFrom;
  const m = box.bTo - box.bFrom;
  const most = Math.min(n + m, longestScript);
  const furthest = new Int32Array(2 * most + 3).fill(0);
  const middle = most + 1;
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    history.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepFrom(furthest, middle, diagonal, edits);
      while (
        x < n &&
        x - diagonal < m &&
        x - diagonal >= 0 &&
        a[box.aFrom + x] === b[box.bFrom + x - diagonal]
      ) {
        x += 1;
      }
      furthest[middle + diagonal] = x;
      if (x >= n && x - diagonal >= m) return walkBack(history, box, n, m);
    }
  }
  return [];
}

/** Where a diagonal is entered: by adding (from above) or by removing (from below). */
function stepFrom(furthest: Int32Array, middle: number, diagonal: number, edits: number): number {
  const above = furthest[middle + diagonal + 1] ?? 0;
  const below = furthest[middle + diagonal - 1] ?? 0;
  return diagonal === -edits || (diagonal !== edits && below < above) ? above : below + 1;
}

function walkBack(history: readonly Int32Array[], box: Box, n: number, m: number): Pair[] {
  const pairs: Pair[] = [];
  let x = n;
  let y = m;
  for (let edits = history.length - 1; edits >= 0; edits -= 1) {
    const furthest = history[edits] ?? new Int32Array(0);
    const middle = edits + 1;
    const diagonal = x - y;
    const above = furthest[middle + diagonal + 1] ?? 0;
    const below = furthest[middle + diagonal - 1] ?? 0;
    const added = diagonal === -edits || (diagonal !== edits && below < above);
    const startX = edits === 0 ? 0 : added ? above : below + 1;
    while (x > startX) {
      x -= 1;
      y -= 1;
      pairs.push({ at: box.aFrom + x, to: box.bFrom + y });
    }
    if (edits === 0) break;
    if (added) y -= 1;
    else x -= 1;
  }
  return pairs.reverse();
}
