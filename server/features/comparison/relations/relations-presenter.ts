import type { RowPair } from '#core/comparison/row/row-relations.ts';
import type { RowSummary } from '#core/comparison/row/row-summary.ts';
import type { OutletKey } from '#core/comparison/columns.ts';
import type { FigureInUnit } from '#core/comparison/relations/in-unit.ts';
import { rowWords, valueWords } from '#core/comparison/row/row-words.ts';
import type {
  GroupedRow,
  RelatedClaim,
  RelationOverrule,
  RelationPair,
  RowRelation,
} from '#contract/relations.ts';
import { presentCellClaim } from '../matrix-presenter.ts';
import type { ViewedClaim } from './row-claim.ts';
import type { RowOfClaims } from './row-query.ts';

export function presentSummary(
  { questionId, figures }: Pick<RowOfClaims, 'questionId' | 'figures'>,
  summary: RowSummary,
): RowRelation {
  return { questionId, figures, words: rowWords(summary), ...summary };
}

/** What agrees with what, and in which columns it stands. */
export function presentGroups(
  groups: readonly (readonly ViewedClaim[])[],
  keysOf: (outlet: OutletKey) => string[],
): GroupedRow['groups'] {
  return groups.flatMap((group) => {
    const [first] = group;
    const words = first && valueWords(first);
    if (!words) return [];
    const claims = group.map(({ view, outletKey }) => ({
      id: view.id,
      articleId: view.articleId,
      columns: keysOf(outletKey),
      quote: view.anchor.exact,
      place: view.anchor.place,
    }));
    return [{ words, claims }];
  });
}

export function presentPair({
  a,
  b,
  related: { relation, direction, certainty, because },
  overrule,
}: RowPair<ViewedClaim, RelationOverrule>): RelationPair {
  return { a: a.id, b: b.id, relation, direction: direction ?? null, certainty, because, overrule };
}

export function presentRelatedClaim(
  { view, outlet, published }: ViewedClaim,
  changed: FigureInUnit | null,
): RelatedClaim {
  const rate = changed?.rate ?? null;
  return {
    ...presentCellClaim(view, outlet),
    published,
    exchanged:
      changed && rate?.date
        ? {
            figure: changed.figure,
            rate: { ...rate, date: rate.date, source: rate.source ?? null },
          }
        : null,
  };
}
