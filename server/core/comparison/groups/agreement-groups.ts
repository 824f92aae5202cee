import { relate } from '../relations/relate.ts';
import type { RelateTwo, RelatedClaim, RelationContext } from '../relations/relation.ts';

/**
 * Claims that say the same, in the order given. `same` is no equivalence by itself (levels of
 * Monday and of Sunday are the same to Thursday's, not to each other), so a claim joins the first
 * group with **all** of whose members it is `same`: no group then holds two that are not. Which of
 * two groups a claim in between joins hangs on the order; callers give the order of publishing, so
 * that a later claim joins what was there. `between` is asked instead of the engine where somebody
 * knows better, or has asked it already.
 */
export function agreementGroups<Claim extends RelatedClaim>(
  claims: readonly Claim[],
  context: RelationContext,
  between: RelateTwo<Claim> = (a, b) => relate(a, b, context),
): Claim[][] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const home = groups.find((group) =>
      group.every((member) => between(member, claim).relation === 'same'),
    );
    if (home) home.push(claim);
    else groups.push([claim]);
  }
  return groups;
}
