import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';

export type FrameRow = NonNullable<Awaited<ReturnType<typeof findFrame>>>;

/** The whole codebook in its order, archived frames among it, with its counts. */
export async function listFrames(database: Database | Transaction, { workspaceId }: Actor) {
  const [rows, counts] = await Promise.all([
    database.frame.findMany({
      where: { workspaceId },
      orderBy: [{ position: 'asc' }, { key: 'asc' }],
    }),
    database.articleFrame.groupBy({
      by: ['frame'],
      where: { workspaceId, article: { trashedAt: null } },
      _count: true,
    }),
  ]);
  const countOf = new Map(counts.map(({ frame, _count }) => [frame, _count]));
  return rows.map((row) => ({ ...row, articleCount: countOf.get(row.key) ?? 0 }));
}

export async function findFrame(transaction: Transaction, { workspaceId }: Actor, key: string) {
  const row = await transaction.frame.findUnique({
    where: { workspaceId_key: { workspaceId, key } },
  });
  if (!row) return null;
  const articleCount = await transaction.articleFrame.count({
    where: { workspaceId, frame: key, article: { trashedAt: null } },
  });
  return { ...row, articleCount };
}
