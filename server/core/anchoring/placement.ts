import type { Span } from '../text/span.ts';

/** What became of a passage on another version of its text (the table in docs/formats.md). */
export const placementStates = ['exact', 'moved', 'reworded', 'changed', 'lost'] as const;
export type PlacementState = (typeof placementStates)[number];

export type DifferenceKind = 'figure' | 'name' | 'negation';

/**
 * One thing that differs. Where something was only added or removed, both take in the words beside
 * it ("did approve", "did not approve"); null where the passage has none.
 */
export interface Difference {
  kind: DifferenceKind;
  /** In the old text. */
  was: Span | null;
  /** In the new text. */
  now: Span | null;
}

/** `score`: shared words, from 0 to 1; short words and signs count for less. */
export type Placement =
  | { state: 'exact' | 'moved' | 'reworded'; span: Span; score: number; differences: [] }
  | { state: 'changed'; span: Span; score: number; differences: [Difference, ...Difference[]] }
  | { state: 'lost'; span: null; score: number; differences: [] };

/** How many passages of a re-imported text ended in which state. */
export type PlacementSummary = Record<PlacementState, number>;

export function summarizePlacements(
  placements: readonly Pick<Placement, 'state'>[],
): PlacementSummary {
  const summary: PlacementSummary = { exact: 0, moved: 0, reworded: 0, changed: 0, lost: 0 };
  for (const { state } of placements) summary[state] += 1;
  return summary;
}
