import type { RowPair } from '#core/comparison/row/row-relations.ts';
import type { RowSummary } from '#core/comparison/row/row-summary.ts';
import { rowWords } from '#core/comparison/row/row-words.ts';
import type {
  RelatedClaim,
  RelationOverrule,
  RelationPair,
  RowRelation,
} from '#contract/relations.ts';
import { presentCellClaim } from '../matrix-presenter.ts';
import type { ViewedClaim } from './row-claim.ts';

export function presentSummary(questionId: string, summary: RowSummary): RowRelation {
  return { questionId, words: rowWords(summary), ...summary };
}

export function presentPair({
  a,
  b,
  related: { relation, direction, certainty, because },
  overrule,
}: RowPair<ViewedClaim, RelationOverrule>): RelationPair {
  return { a: a.id, b: b.id, relation, direction: direction ?? null, certainty, because, overrule };
}

export function presentRelatedClaim({ view, outlet, published }: ViewedClaim): RelatedClaim {
  return { ...presentCellClaim(view), outlet, published };
}
