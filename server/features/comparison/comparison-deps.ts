import type { Actor } from '#core/members/member.ts';
import type { Claim } from '#contract/claims.ts';
import type { LexiconEntry } from '#contract/lexicon.ts';
import type { Database } from '../../platform/db/client.ts';

/** What it takes to show and relate claims. */
export interface ClaimDeps {
  database: Database;
  claimsById: (
    database: Database,
    actor: Actor,
    ids: readonly string[],
  ) => Promise<Map<string, Claim>>;
}

export interface ComparisonDeps extends ClaimDeps {
  listLexicon: (database: Database, actor: Actor) => Promise<LexiconEntry[]>;
  listRejectedNamings: (
    database: Database,
    actor: Actor,
  ) => Promise<{ id: string; words: string[] }[]>;
}
