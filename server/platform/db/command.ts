import type { Actor } from '#core/members/member.ts';
import { newId } from '../ids.ts';
import type { Database, Transaction } from './client.ts';
import type { Prisma } from './generated/client.ts';
import { claimKey, keyedWrite } from './idempotency.ts';

/** One change, as it is kept: who did what, when, before and after. */
export interface Change {
  /** "claim edited" */
  action: string;
  entity: string;
  entityId: string;
  articleId?: string | null;
  before?: Prisma.InputJsonValue | null;
  after?: Prisma.InputJsonValue | null;
  undoes?: string;
  redoes?: string;
}

/** Generous, because an import writes much; a command that takes longer is rolled back. */
const patience = { maxWait: 5_000, timeout: 20_000 };

/**
 * Every write is one command = one transaction, and each change in it leaves one event in the
 * same transaction. A command that records nothing is a mistake of ours and is rolled back. An
 * Idempotency-Key of the request is taken in the same transaction too.
 */
export async function command<T>(
  database: Database,
  actor: Actor,
  work: (transaction: Transaction, record: (change: Change) => void) => Promise<T>,
): Promise<T> {
  const write = keyedWrite.getStore();
  const claims = write?.claimed === false;
  try {
    return await database.$transaction(async (transaction) => {
      if (claims) await claimKey(transaction, write);
      const changes: Change[] = [];
      const result = await work(transaction, (change) => changes.push(change));
      if (changes.length === 0) throw new Error('A command ended without an event');
      await transaction.event.createMany({ data: changes.map((change) => row(actor, change)) });
      return result;
    }, patience);
  } catch (error) {
    if (claims) write.claimed = false;
    throw error;
  }
}

function row({ workspaceId, memberId }: Actor, { before, after, ...change }: Change) {
  return {
    workspaceId,
    id: newId(),
    memberId,
    ...change,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}
