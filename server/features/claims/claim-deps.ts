import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import type { Change } from '../../platform/db/command.ts';

export type Recorder = (change: Change) => void;

export interface ClaimDeps {
  database: Database;
  /** The source of a name or alias; made when there is none. */
  findOrCreateSource: (
    transaction: Transaction,
    actor: Actor,
    record: Recorder,
    name: string,
  ) => Promise<{ id: string }>;
}
