import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { sortByName } from '../../platform/sort-by-name.ts';

const counts = {
  _count: {
    select: {
      articles: { where: { article: { trashedAt: null } } },
      questions: { where: { trashedAt: null } },
    },
  },
} as const;

export type TopicRow = NonNullable<Awaited<ReturnType<typeof findTopic>>>;

/** Standing topics by name, counted in the same query. */
export async function listTopics(database: Database, { workspaceId }: Actor) {
  const rows = await database.topic.findMany({
    where: { workspaceId, trashedAt: null },
    include: counts,
  });
  return sortByName(rows);
}

export function findTopic(transaction: Transaction, { workspaceId }: Actor, id: string) {
  return transaction.topic.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    include: counts,
  });
}
