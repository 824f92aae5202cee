import type { DiffPiece } from '#core/anchoring/word-diff.ts';

/** A stretch of a word diff, and the change it belongs to, from 0; null: both texts have it. */
export interface PlacedPiece extends DiffPiece {
  change: number | null;
}

/** Numbers the changes: what was removed and what was put in its place are one. */
export function numberChanges(pieces: readonly DiffPiece[]): {
  pieces: PlacedPiece[];
  count: number;
} {
  let count = 0;
  let within = false;
  const placed = pieces.map((piece): PlacedPiece => {
    if (piece.kind === 'same') {
      within = false;
      return { ...piece, change: null };
    }
    if (!within) count += 1;
    within = true;
    return { ...piece, change: count - 1 };
  });
  return { pieces: placed, count };
}

/** The change after (or before) one, going round; null where nothing changed. */
export function nextChange(current: number | null, count: number, step: 1 | -1): number | null {
  if (count === 0) return null;
  if (current === null) return step === 1 ? 0 : count - 1;
  return (current + step + count) % count;
}
