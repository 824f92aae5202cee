import type { Actor } from '#core/members/member.ts';
import { newId } from '../ids.ts';
import type { Database, Transaction } from './client.ts';
import type { Prisma } from './generated/client.ts';

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

/**
 * Every write is one command = one transaction, and each change in it leaves one event in the
 * same transaction. A command that records nothing is a mistake of ours and is rolled back.
 */
export async function command<T>(
  database: Database,
  actor: Actor,
  work: (transaction: Transaction, record: (change: Change) => void) => Promise<T>,
): Promise<T> {
  return database.$transaction(async (transaction) => {
    const changes: Change[] = [];
    const result = await work(transaction, (change) => changes.push(change));
    if (changes.length === 0) throw new Error('A command ended without an event');
    await transaction.event.createMany({
      data: changes.map(({ before, after, ...change }) => ({
        workspaceId: actor.workspaceId,
        id: newId(),
        memberId: actor.memberId,
        ...change,
        ...(before ? { before } : {}),
        ...(after ? { after } : {}),
      })),
    });
    return result;
  });
}
