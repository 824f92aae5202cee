import { routes } from '#contract/routes.ts';
import type { Claim } from '#contract/claims.ts';
import { call } from '../../../lib/api.ts';

/** The claim as it lies in the trash then. */
export async function trashClaim({ id, version }: Claim): Promise<Claim> {
  await call(routes.trashClaim, { params: { claimId: id }, ifVersion: version });
  return call(routes.getClaim, { params: { claimId: id } });
}

export function restoreClaim(claimId: string): Promise<Claim> {
  return call(routes.restoreClaim, { params: { claimId } });
}
