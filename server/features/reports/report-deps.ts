import type { Actor } from '#core/members/member.ts';
import type { Claim } from '#contract/claims.ts';
import type { Database } from '../../platform/db/client.ts';

export interface ReportDeps {
  database: Database;
  claimsById: (
    database: Database,
    actor: Actor,
    ids: readonly string[],
  ) => Promise<Map<string, Claim>>;
}
