import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { countClaims } from '../../platform/db/count-claims.ts';

export type CategoryRow = NonNullable<Awaited<ReturnType<typeof findCategory>>>;

/** The whole codebook in its order, archived categories among it, with its counts. */
export async function listCategories(database: Database, { workspaceId }: Actor) {
  const rows = await database.category.findMany({
    where: { workspaceId },
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
  });
  const counts = await countClaims(database, workspaceId, 'category');
  return rows.map((row) => ({ ...row, claimCount: counts.get(row.key) ?? 0 }));
}

export async function findCategory(transaction: Transaction, { workspaceId }: Actor, key: string) {
  const row = await transaction.category.findUnique({
    where: { workspaceId_key: { workspaceId, key } },
  });
  if (!row) return null;
  const counts = await countClaims(transaction, workspaceId, 'category', key);
  return { ...row, claimCount: counts.get(key) ?? 0 };
}
