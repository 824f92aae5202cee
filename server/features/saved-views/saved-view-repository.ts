import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';

const owner = { member: { include: { user: { select: { name: true } } } } } as const;

export type SavedViewRow = NonNullable<Awaited<ReturnType<typeof findSavedView>>>;

/** What a member sees of a topic's views: one's own, and what others share. */
const seenBy = ({ memberId }: Actor) => ({ OR: [{ memberId }, { shared: true }] });

export function listSavedViews(database: Database | Transaction, actor: Actor, topicId: string) {
  return database.savedView.findMany({
    where: { workspaceId: actor.workspaceId, topicId, ...seenBy(actor) },
    include: owner,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}

export function findSavedView(transaction: Transaction, actor: Actor, id: string) {
  return transaction.savedView.findFirst({
    where: { workspaceId: actor.workspaceId, id, ...seenBy(actor) },
    include: owner,
  });
}

export async function standsTopic(
  database: Database | Transaction,
  { workspaceId }: Actor,
  id: string,
): Promise<boolean> {
  return (await database.topic.count({ where: { workspaceId, id, trashedAt: null } })) === 1;
}
