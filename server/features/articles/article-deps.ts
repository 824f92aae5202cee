import type { PlacementCounts, ProposedPlacement } from '#contract/placements.ts';
import type { Region } from '#core/articles/article.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import type { Change } from '../../platform/db/command.ts';

export type Recorder = (change: Change) => void;

export interface ArticleDeps {
  database: Database;
  /** The outlet of a name or alias; made when there is none. */
  findOrCreateOutlet: (
    transaction: Transaction,
    actor: Actor,
    record: Recorder,
    name: string,
  ) => Promise<{ id: string }>;
  /** Keeps the article's claims as they are; to be called before the article is changed. */
  holdClaims: (transaction: Transaction, actor: Actor, articleId: string) => Promise<void>;
  /** Lets the claims of an article follow their passages to its next text. */
  followText: (
    transaction: Transaction,
    actor: Actor,
    record: Recorder,
    later: LaterText & { articleId: string; textId: string },
  ) => Promise<PlacementCounts>;
  /** What that would do; nothing is stored. */
  proposePlacements: (
    database: Database,
    actor: Actor,
    articleId: string,
    later: LaterText & { number: number },
  ) => Promise<{ counts: PlacementCounts; placements: ProposedPlacement[] }>;
  /** Makes a stored text known again in others. */
  signText: (transaction: Transaction, text: SignedText) => Promise<void>;
}

interface LaterText {
  content: string;
  regions: readonly Region[];
}

interface SignedText {
  workspaceId: string;
  articleId: string;
  textId: string;
  content: string;
  boilerplate: readonly number[];
}
