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
}
