import type { Claim } from '#contract/claims.ts';
import { formatFigure } from '#core/figures/format-figure.ts';

/** ">$4.6 bn", "Ukraine: ready": what a claim says in a few words; null: only its quote does. */
export function headline({ figure, answer }: Pick<Claim, 'figure' | 'answer'>): string | null {
  if (figure) return formatFigure(figure);
  if (!answer) return null;
  return answer.actor ? `${answer.actor.name}: ${answer.value}` : answer.value;
}

/** "State Department · said", through whom else: from the outlet to the origin. */
export function chainWords(chain: Claim['chain']): string {
  if (chain.length === 0) return 'own voice';
  return chain.map(({ source, verb }) => `${source.name} ${verb}`).join(' ← ');
}

/** What a screen reader hears of a claim. */
export function spokenClaim(claim: Claim, categoryName: string): string {
  const { paragraph, of } = claim.anchor.place;
  return [
    categoryName,
    headline(claim),
    `“${claim.anchor.exact}”`,
    chainWords(claim.chain),
    `paragraph ${paragraph} of ${of}`,
    claim.status,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
