import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';

const counts = {
  _count: {
    select: { claims: { where: { trashedAt: null, article: { trashedAt: null } } } },
  },
} as const;

export type CategoryRow = NonNullable<Awaited<ReturnType<typeof findCategory>>>;

/** The whole codebook in its order, archived categories among it, counted in the same query. */
export function listCategories(database: Database, { workspaceId }: Actor) {
  return database.category.findMany({
    where: { workspaceId },
    include: counts,
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
  });
}

export function findCategory(transaction: Transaction, { workspaceId }: Actor, key: string) {
  return transaction.category.findUnique({
    where: { workspaceId_key: { workspaceId, key } },
    include: counts,
  });
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
