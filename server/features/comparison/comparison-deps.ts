import type { Actor } from '#core/members/member.ts';
import type { Claim } from '#contract/claims.ts';
import type { LexiconEntry } from '#contract/lexicon.ts';
import type { Database } from '../../platform/db/client.ts';

export interface ComparisonDeps {
  database: Database;
  claimsById: (
    database: Database,
    actor: Actor,
    ids: readonly string[],
  ) => Promise<Map<string, Claim>>;
  listLexicon: (database: Database, actor: Actor) => Promise<LexiconEntry[]>;
  listRejectedNamings: (
    database: Database,
    actor: Actor,
  ) => Promise<{ id: string; words: string[] }[]>;
}
