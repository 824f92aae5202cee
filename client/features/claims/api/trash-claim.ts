import { routes } from '#contract/routes.ts';
import type { Claim } from '#contract/claims.ts';
import { call } from '../../../lib/api.ts';

/** The claim as it lies in the trash then. */
export async function trashClaim(claim: Claim): Promise<Claim> {
  await call(routes.trashClaim, { params: { claimId: claim.id }, ifVersion: claim.version });
  return { ...claim, version: claim.version + 1, trashedAt: new Date().toISOString() };
}

export function restoreClaim(claimId: string): Promise<Claim> {
  return call(routes.restoreClaim, { params: { claimId } });
}
