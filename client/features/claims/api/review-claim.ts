import { routes } from '#contract/routes.ts';
import type { Claim } from '#contract/claims.ts';
import { call } from '../../../lib/api.ts';

/** Each holds for the version that was seen. */
export function submitClaim({ id, version }: Claim): Promise<Claim> {
  return call(routes.submitClaim, { params: { claimId: id }, ifVersion: version });
}

export function approveClaim({ id, version }: Claim): Promise<Claim> {
  return call(routes.approveClaim, { params: { claimId: id }, ifVersion: version, body: {} });
}

export function sendClaimBack({ id, version }: Claim, note: string): Promise<Claim> {
  return call(routes.sendClaimBack, {
    params: { claimId: id },
    ifVersion: version,
    body: { note },
  });
}
