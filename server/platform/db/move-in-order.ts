import type { Transaction } from './client.ts';
import { Prisma } from './generated/client.ts';

const tables = { category: Prisma.raw('category'), frame: Prisma.raw('frame') } as const;

/** Puts an entry at a place in the order of its codebook; the others make room. */
export async function moveInOrder(
  transaction: Transaction,
  name: keyof typeof tables,
  workspaceId: string,
  key: string,
  position: number,
): Promise<void> {
  const table = tables[name];
  await transaction.$executeRaw`
    UPDATE ${table} AS entry SET position = placed.position
    FROM (
      SELECT key, row_number() OVER (
        ORDER BY CASE WHEN key = ${key} THEN ${position}::float8 - 0.5 ELSE rank END
      ) - 1 AS position
      FROM (
        SELECT key, row_number() OVER (ORDER BY key = ${key}, position, key) - 1 AS rank
        FROM ${table} WHERE workspace_id = ${workspaceId}::uuid
      ) AS ranked
    ) AS placed
    WHERE entry.workspace_id = ${workspaceId}::uuid AND entry.key = placed.key
      AND entry.position <> placed.position`;
}
