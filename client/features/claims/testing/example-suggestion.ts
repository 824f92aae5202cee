import type { Suggestion } from '#contract/suggestions.ts';
import { emptyScope } from '#core/claims/claim.ts';
import { exampleClaim } from './example-claim.ts';

/** A suggestion of the engine for a stretch of the example's text. */
export function exampleSuggestion(
  id: string,
  start: number,
  end: number,
  more: Partial<Suggestion> = {},
): Suggestion {
  const { textId, prefix, suffix, region, place } = exampleClaim.anchor;
  return {
    id,
    anchor: { textId, prefix, suffix, region, place, start, end, exact: 'the passage' },
    category: 'aid-total',
    score: 0.8,
    because: ['a sum'],
    content: {
      answer: null,
      figure: null,
      measure: null,
      period: null,
      baseline: null,
      scope: emptyScope,
      chain: [],
      hedges: [],
      directWords: [],
      outletWords: [],
    },
    question: null,
    by: { id: null, name: 'Parallax' },
    ...more,
  };
}
