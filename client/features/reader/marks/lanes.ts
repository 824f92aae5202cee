import type { Mark } from './mark.ts';

/** Underlines beneath each other that a line of text has room for. */
export const laneCount = 3;

/**
 * The lane of each mark's underline, so that marks over one another stay apart. Where more
 * overlap than there are lanes the rest share the last.
 */
export function assignLanes(inOrder: readonly Mark[]): Map<string, number> {
  const lanes = new Map<string, number>();
  const takenUntil = new Array<number>(laneCount).fill(0);
  for (const mark of inOrder) {
    const free = takenUntil.findIndex((end) => end <= mark.start);
    const lane = free < 0 ? laneCount - 1 : free;
    takenUntil[lane] = Math.max(takenUntil[lane] ?? 0, mark.end);
    lanes.set(mark.id, lane);
  }
  return lanes;
}
