import { agreementGroups } from '../groups/agreement-groups.ts';
import { bandsOf, type Band } from '../groups/bands.ts';
import type { ReportedClaim } from '../groups/range-line.ts';
import type { IndependenceContext } from '../independence/independence.ts';
import { independentSources, type IndependentSource } from '../independence/independent-sources.ts';
import type { ExchangeRate } from '../relations/units.ts';
import { relate } from '../relations/relate.ts';
import type {
  Direction,
  Related,
  RelatedClaim,
  Relation,
  RelationContext,
} from '../relations/relation.ts';

/** A claim of a row, with all that its relations hang on. */
export interface RowClaim extends RelatedClaim, Omit<ReportedClaim, keyof RelatedClaim> {
  id: string;
}

/** An editor's word on a pair, as seen from its first claim. */
export interface Overruling {
  relation: Relation;
  direction: Direction | null;
  reason: string;
}

export interface RowPair<Claim, Overrule> {
  a: Claim;
  b: Claim;
  /** What the engine says. */
  related: Related;
  /** What an editor says instead. */
  overrule: Overrule | null;
}

/** What the claims of one question are to each other. */
export interface RowRelations<Claim, Overrule> {
  claims: readonly Claim[];
  /** Every two claims once. */
  pairs: RowPair<Claim, Overrule>[];
  groups: Claim[][];
  bands: Band<Claim>[];
  sources: IndependentSource<Claim>[];
  /** By which amounts of two currencies were compared. */
  rates: readonly ExchangeRate[];
}

export interface RowContext<Claim, Overrule> {
  relation: RelationContext;
  independence: IndependenceContext;
  overruleOf: (a: Claim, b: Claim) => Overrule | null;
}

/** Takes time with the square of the claims: each two are related once. */
export function rowRelations<Claim extends RowClaim, Overrule extends Overruling>(
  claims: readonly Claim[],
  { relation, independence, overruleOf }: RowContext<Claim, Overrule>,
): RowRelations<Claim, Overrule> {
  const pairs: RowPair<Claim, Overrule>[] = [];
  const standing = new Map<Claim, Map<Claim, Related>>();
  claims.forEach((a, at) => {
    const ofA = new Map<Claim, Related>();
    for (const b of claims.slice(at + 1)) {
      const pair = { a, b, related: relate(a, b, relation), overrule: overruleOf(a, b) };
      pairs.push(pair);
      ofA.set(b, standingOf(pair));
    }
    standing.set(a, ofA);
  });
  // Groups and bands are asked in the order of the claims, the earlier one first.
  const between = (a: Claim, b: Claim) => standing.get(a)?.get(b) ?? relate(a, b, relation);
  return {
    claims,
    pairs,
    groups: agreementGroups(claims, relation, between),
    bands: bandsOf(claims, relation, between),
    sources: independentSources(claims, independence),
    rates: relation.rates,
  };
}

/** What holds of a pair: the editor's word where there is one. */
export function standingOf({ related, overrule }: RowPair<unknown, Overruling>): Related {
  if (!overrule) return related;
  const { relation, direction, reason } = overrule;
  return { relation, ...(direction && { direction }), certainty: 'certain', because: reason };
}
