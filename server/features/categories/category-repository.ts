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

/** Puts a category at a place in the codebook's order; the others make room. */
export async function moveCategory(
  transaction: Transaction,
  { workspaceId }: Actor,
  key: string,
  position: number,
): Promise<void> {
  await transaction.$executeRaw`
    UPDATE category SET position = placed.position
    FROM (
      SELECT key, row_number() OVER (
        ORDER BY CASE WHEN key = ${key} THEN ${position}::float8 - 0.5 ELSE rank END
      ) - 1 AS position
      FROM (
        SELECT key, row_number() OVER (ORDER BY key = ${key}, position, key) - 1 AS rank
        FROM category WHERE workspace_id = ${workspaceId}::uuid
      ) AS ranked
    ) AS placed
    WHERE category.workspace_id = ${workspaceId}::uuid AND category.key = placed.key
      AND category.position <> placed.position`;
}
