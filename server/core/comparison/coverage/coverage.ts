import { cellStates, type CellState } from '../cell.ts';

/** How often each state is met. */
export type Tally = Record<CellState, number>;

export function tally(cells: readonly { state: CellState }[]): Tally {
  const counts = Object.fromEntries(cellStates.map((state) => [state, 0])) as Tally;
  for (const { state } of cells) counts[state] += 1;
  return counts;
}

/**
 * Outlets that were read to the end, could have answered and do not, though another does: what
 * nobody says is nobody's omission.
 */
export function omissionsIn(cells: readonly { state: CellState }[]): number {
  const counts = tally(cells);
  return counts.said === 0 ? 0 : counts['not said'];
}

/** The one outlet that raises a question; null: none or several, or nobody else has an article. */
export function onlyVoice<Cell extends { state: CellState }>(cells: readonly Cell[]): Cell | null {
  const [first, ...others] = cells.filter(({ state }) => state === 'said');
  const hasOthers = cells.some(({ state }) => state !== 'said' && state !== 'no article');
  return first && others.length === 0 && hasOthers ? first : null;
}

/** Questions with most omissions first; those alike in the order they had. */
export function byOmissions<Row extends { omissions: number }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => b.omissions - a.omissions);
}
