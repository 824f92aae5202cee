import { formatFigure } from '#core/figures/format-figure.ts';
import type { CellClaim } from '../matrix.ts';

type Answering = Pick<CellClaim, 'figure' | 'answer'>;

/** "> $4.6 bn", "ready": what a claim answers in a word; null: only its words say it. */
export function headline({ figure, answer }: Answering): string | null {
  if (figure) return formatFigure(figure);
  return answer?.value ?? null;
}

/** "Ukraine: ready" where a question asks per actor. */
export function headlineWords(claim: Answering): string | null {
  const words = headline(claim);
  const actor = claim.figure ? null : claim.answer?.actor;
  return words !== null && actor ? `${actor.name}: ${words}` : words;
}
