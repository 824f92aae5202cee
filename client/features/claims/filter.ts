import type { Claim } from '#contract/claims.ts';
import type { ClaimStatus } from '#core/claims/claim.ts';

/** Which claims of an article are shown; from the address. */
export interface ClaimFilter {
  category?: string | undefined;
  status?: ClaimStatus | undefined;
  /** A question's id, or "none": claims that answer no question. */
  question?: string | undefined;
}

/** Claims on one text that match; one that a link names is always among them. */
export function filterClaims(
  claims: readonly Claim[],
  textId: string,
  { category, status, question }: ClaimFilter,
  named: string | null,
): Claim[] {
  return claims.filter(
    (claim) =>
      claim.anchor.textId === textId &&
      (claim.id === named ||
        ((category === undefined || claim.category === category) &&
          (status === undefined || claim.status === status) &&
          (question === undefined || (claim.question?.id ?? 'none') === question))),
  );
}

export function isFiltered({ category, status, question }: ClaimFilter): boolean {
  return [category, status, question].some((part) => part !== undefined);
}

/** How many claims there are of each kind, by whatever tells the kinds apart. */
export function countBy(claims: readonly Claim[], kindOf: (claim: Claim) => string) {
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(kindOf(claim), (counts.get(kindOf(claim)) ?? 0) + 1);
  return counts;
}

/** The claim after (or before) one in a list, going round; the first where none is chosen. */
export function nextClaim(
  claims: readonly Claim[],
  current: string | null,
  step: 1 | -1,
): Claim | null {
  if (claims.length === 0) return null;
  const at = claims.findIndex(({ id }) => id === current);
  if (at < 0) return claims.at(step === 1 ? 0 : -1) ?? null;
  return claims[(at + step + claims.length) % claims.length] ?? null;
}
