import { completeFigure } from '#core/figures/complete-figure.ts';
import type { Figure } from '#core/figures/figure.ts';
import type { ClaimDraft } from '../../draft/claim-draft.ts';

/** A draft's figure with whatever bounds it leaves out. */
export function figureOf(
  figure: NonNullable<ClaimDraft['figure']>,
  aboutTolerance: number,
): Figure {
  return completeFigure(figure, { aboutTolerance });
}
