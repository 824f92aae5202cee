import type { RowClaim } from '#core/comparison/row/row-relations.ts';
import type { OutletKey } from '#core/comparison/columns.ts';
import type { Claim } from '#contract/claims.ts';
import type { PlacedClaim } from './row-query.ts';

/** A claim of a row, and the view it is shown by. */
export interface ViewedClaim extends RowClaim {
  hedges: Claim['hedges'];
  /** Its outlet's id, or "none". */
  outletKey: OutletKey;
  view: Claim;
}

/** What a view names with its id, relations compare by name. */
export function rowClaimOf(
  view: Claim,
  { text, outlet, outletKey, published }: PlacedClaim,
): ViewedClaim {
  const { id, question, answer, figure, measure, period, scope, chain, status, hedges } = view;
  return {
    ...{ id, figure, measure, period, status, hedges, outlet, outletKey, published, view },
    questionId: question?.id ?? null,
    answer: answer && { value: answer.value, actor: answer.actor?.name ?? null },
    scope: {
      ...scope,
      actor: scope.actor?.name ?? null,
      counterpart: scope.counterpart?.name ?? null,
    },
    chain: chain.map((link) => ({ ...link, source: link.source.name })),
    article: text,
  };
}
