import type { Suggestion } from '#contract/suggestions.ts';
import { formatFigure } from '#core/figures/format-figure.ts';

/** How sure, in a word: below a half nothing is offered at all. */
export function scoreWord(score: number): string {
  if (score >= 0.8) return 'quite sure';
  return score >= 0.65 ? 'likely' : 'perhaps';
}

/** What the card would be headed with; null: only the quote says it. */
export function suggestedHeadline({ content }: Suggestion): string | null {
  if (content.figure) return formatFigure(content.figure);
  if (!content.answer) return null;
  const { actor, value } = content.answer;
  return actor === null ? value : `${actor}: ${value}`;
}

/** From the outlet to the origin, as on a claim's card. */
export function suggestedChain({ content: { chain } }: Suggestion): string {
  if (chain.length === 0) return 'own voice';
  return chain.map(({ source, verb }) => `${source} ${verb}`).join(' ← ');
}

/** Who gives or acts, to whom, what, at what stage, where. */
export function suggestedScope({ content: { scope } }: Suggestion): string | null {
  const parts = [scope.actor, scope.counterpart, scope.what, scope.stage, scope.place];
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(' · ');
}

/** What a screen reader hears of a suggestion. */
export function spokenSuggestion(suggestion: Suggestion, categoryName: string): string {
  const { anchor, because, score } = suggestion;
  const parts = [`Suggested: ${categoryName}`, suggestedHeadline(suggestion), `“${anchor.exact}”`];
  return [...parts, scoreWord(score), because[0] ?? null]
    .filter((part) => part !== null)
    .join(', ');
}
