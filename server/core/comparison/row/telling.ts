import { standingOf, type Overruling, type RowPair } from './row-relations.ts';
import type { Relation } from '../relations/relation.ts';

/**
 * The relations of a row, the one first that an analyst must know first: a contradiction, then
 * what only seems to be one, then what is missing, then agreement.
 */
export const tellingOrder: readonly Relation[] = [
  'differ',
  'part of',
  'not comparable',
  'unknown',
  'compatible',
  'same',
];

/** Pairs with the most telling first; of equals, two outlets before one, certain before possible. */
export function byTelling<Claim extends { outlet: string | null }, Overrule extends Overruling>(
  pairs: readonly RowPair<Claim, Overrule>[],
): RowPair<Claim, Overrule>[] {
  return pairs
    .map((pair) => ({ pair, rank: rankOf(pair) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ pair }) => pair);
}

function rankOf(pair: RowPair<{ outlet: string | null }, Overruling>): number {
  const { relation, certainty } = standingOf(pair);
  const oneOutlet = pair.a.outlet !== null && pair.a.outlet === pair.b.outlet;
  return (
    tellingOrder.indexOf(relation) * 4 + (oneOutlet ? 2 : 0) + (certainty === 'certain' ? 0 : 1)
  );
}
