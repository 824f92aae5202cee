import { relate } from '../relations/relate.ts';
import type { Related, RelatedClaim, RelateTwo, RelationContext } from '../relations/relation.ts';

/** Claims of one question that can stand on one line, and why they do not stand on another. */
export interface Band<Claim> {
  claims: Claim[];
  /** Why its first claim is not comparable with the first of the band before; null of the first. */
  because: string | null;
  /** Pairs of the band that contradict each other. */
  contradictions: { a: Claim; b: Claim; related: Related }[];
}

/**
 * The claims of a question in bands: a claim joins the first band with every member of which it can
 * be compared. What is unknown is not comparable either, and stands apart with its reason.
 * `between` is asked instead of the engine, as in `agreementGroups`.
 */
export function bandsOf<Claim extends RelatedClaim>(
  claims: readonly Claim[],
  context: RelationContext,
  between: RelateTwo<Claim> = (a, b) => relate(a, b, context),
): Band<Claim>[] {
  const bands: Band<Claim>[] = [];
  for (const claim of claims) {
    const standing = bands.map((band) => ({
      band,
      relations: band.claims.map((a) => ({ a, related: between(a, claim) })),
    }));
    const home = standing.find(({ relations }) =>
      relations.every(({ related }) => isComparable(related)),
    );
    if (!home) {
      const apart = standing.at(-1)?.relations.find(({ related }) => !isComparable(related));
      bands.push({
        claims: [claim],
        because: apart?.related.because ?? null,
        contradictions: [],
      });
      continue;
    }
    home.band.claims.push(claim);
    for (const { a, related } of home.relations) {
      if (related.relation === 'differ') home.band.contradictions.push({ a, b: claim, related });
    }
  }
  return bands;
}

/** A part stands beside its whole nowhere: the two are no two reports of one number. */
function isComparable({ relation }: Related): boolean {
  return relation === 'differ' || relation === 'same' || relation === 'compatible';
}
