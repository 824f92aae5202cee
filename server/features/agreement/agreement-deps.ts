import type { NamedSource } from '#core/comparison/relations/source-names.ts';
import type { Actor } from '#core/members/member.ts';
import type { Claim } from '#contract/claims.ts';
import type { Database } from '../../platform/db/client.ts';

export interface AgreementDeps {
  database: Database;
  claimsById: (
    database: Database,
    actor: Actor,
    ids: readonly string[],
  ) => Promise<Map<string, Claim>>;
  /** The team's sources: whom each speaks for. */
  readSources: (actor: Actor) => Promise<readonly NamedSource[]>;
}
