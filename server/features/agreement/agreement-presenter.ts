import type { Disagreement as Found } from '#core/agreement/disagreements.ts';
import type { CodedClaim, Disagreement, TopicAgreement } from '#contract/agreement.ts';
import type { Claim } from '#contract/claims.ts';
import type { TaggedArticle } from './agreement-query.ts';
import type { EditorClaim, setOf } from './editor-sets.ts';

/** The articles that at least two of a set tagged, with who did and how much. */
export function presentArticles(
  articles: readonly TaggedArticle[],
  { view, common }: ReturnType<typeof setOf>,
): TopicAgreement['articles'] {
  const counts = common.map(({ claims }) => countByText(claims));
  return articles.flatMap(({ id, title, outlet }) => {
    const ofEach = counts.map((count) => count.get(id) ?? 0);
    const editors = view.editors.filter((_, at) => (ofEach[at] ?? 0) > 0);
    const claims = ofEach.reduce((sum, count) => sum + count, 0);
    return claims === 0 ? [] : [{ id, title, outlet, editors, claims }];
  });
}

function countByText(claims: readonly EditorClaim[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of claims) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** A claim that went into the trash meanwhile takes its disagreement along. */
export function presentDisagreements(
  found: readonly Found<EditorClaim>[],
  views: ReadonlyMap<string, Claim>,
): Disagreement[] {
  return found.flatMap(({ text, fields, claims }) => {
    const sides = claims.flatMap(({ id }) => views.get(id) ?? []);
    if (sides.length < claims.length) return [];
    return [{ articleId: text, fields, claims: sides.map(presentSide) }];
  });
}

function presentSide(claim: Claim): CodedClaim {
  const { id, articleId, category, figure, chain, status, createdBy } = claim;
  const { exact, place, start, end } = claim.anchor;
  return {
    ...{ id, articleId, category, figure, chain, status, createdBy },
    ...{ quote: exact, place, start, end },
  };
}
