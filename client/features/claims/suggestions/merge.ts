import type { Claim } from '#contract/claims.ts';
import type { Suggestion } from '#contract/suggestions.ts';
import { answers, tagsTheSame } from '#core/claims/same-passage.ts';

const tagOf = ({ anchor, category }: Pick<Claim, 'anchor' | 'category'> | Suggestion) => ({
  start: anchor.start,
  end: anchor.end,
  category,
});

/**
 * The suggestions of all who were asked, in the order of the text, without what is tagged by now.
 * Where several suggest one thing the first list's stands, with the names of the others.
 */
export function mergeSuggestions(
  lists: readonly (readonly Suggestion[])[],
  claims: readonly Claim[],
): Suggestion[] {
  const merged: Suggestion[] = [];
  for (const suggestion of lists.flat()) {
    const inOneText = (other: Suggestion | Claim) =>
      other.anchor.textId === suggestion.anchor.textId;
    const isAnswered = claims.some(
      (claim) => inOneText(claim) && answers(tagOf(claim), tagOf(suggestion)),
    );
    if (isAnswered) continue;
    const at = merged.findIndex(
      (other) => inOneText(other) && tagsTheSame(tagOf(other), tagOf(suggestion)),
    );
    const first = merged[at];
    if (!first) merged.push(suggestion);
    else merged[at] = { ...first, because: [...first.because, `also by ${suggestion.by.name}`] };
  }
  return merged.sort((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end);
}

/** The next after the chosen one; without one the first from a place in the text on, or the first of all. */
export function nextSuggestion(
  suggestions: readonly Suggestion[],
  chosen: string | null,
  step: 1 | -1,
  from: number,
): Suggestion | null {
  const at = suggestions.findIndex(({ id }) => id === chosen);
  const count = suggestions.length;
  if (count === 0) return null;
  if (at >= 0) return suggestions[(at + step + count) % count] ?? null;
  const after = suggestions.findIndex(({ anchor }) => anchor.end > from);
  return suggestions[after < 0 ? 0 : after] ?? null;
}
