import type { Claim } from '#contract/claims.ts';
import { routes } from '#contract/routes.ts';
import { call } from '../../../lib/api.ts';
import type { Changes } from '../draft/changes.ts';

export function saveClaim(claimId: string, version: number, changes: Changes): Promise<Claim> {
  return call(routes.editClaim, { params: { claimId }, ifVersion: version, body: changes });
}
