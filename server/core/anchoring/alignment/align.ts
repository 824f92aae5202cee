import type { Box } from './box.ts';
import { shortestEdit } from './shortest-edit.ts';
import { uniquePairs } from './unique-pairs.ts';

/**
 * Which item of `b` each item of `a` has become: rising indices, -1 where there is none. What
 * occurs once in both is paired first (B. Cohen's patience diff, on three words and then on one),
 * the rest by the shortest edit script (E. Myers, 1986) as far as that is cheap. Time is near
 * linear in the length of both: depth, and length of the script, are bounded.
 */
export function align(a: Int32Array, b: Int32Array, box?: Box): Int32Array {
  const map = new Int32Array(a.length).fill(-1);
  alignBox(a, b, box ?? { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }, map, 0);
  return map;
}

/**
 * Deeper, and a text made to have a few unique words at every level costs length × depth;
 * shallower, and what lies between two matches of a heavily edited page is left to the script.
 * News pages need 3.
 */
const deepest = 12;

function alignBox(a: Int32Array, b: Int32Array, box: Box, map: Int32Array, depth: number): void {
  let { aFrom, aTo, bFrom, bTo } = box;
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) map[aFrom++] = bFrom++;
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) map[--aTo] = --bTo;
  if (aFrom === aTo || bFrom === bTo) return;
  const inner = { aFrom, aTo, bFrom, bTo };
  const pairs = depth < deepest ? pairsIn(a, b, inner) : [];
  if (pairs.length === 0) {
    for (const { at, to } of shortestEdit(a, b, inner)) map[at] = to;
    return;
  }
  let aNext = aFrom;
  let bNext = bFrom;
  for (const { at, to } of [...pairs, { at: aTo, to: bTo }]) {
    alignBox(a, b, { aFrom: aNext, aTo: at, bFrom: bNext, bTo: to }, map, depth + 1);
    if (at < aTo) map[at] = to;
    aNext = at + 1;
    bNext = to + 1;
  }
}

function pairsIn(a: Int32Array, b: Int32Array, box: Box) {
  const threes = uniquePairs(a, b, box, 3);
  return threes.length > 0 ? threes : uniquePairs(a, b, box, 1);
}
