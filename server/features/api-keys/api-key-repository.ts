import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';

/** A member's own keys that still work, newest first. */
export function findApiKeys(database: Database, { workspaceId, memberId }: Actor) {
  return database.apiKey.findMany({
    where: { workspaceId, memberId, revokedAt: null },
    orderBy: { id: 'desc' },
  });
}

export type ApiKeyRow = Awaited<ReturnType<typeof findApiKeys>>[number];

export function insertApiKey(
  transaction: Transaction,
  { workspaceId, memberId }: Actor,
  key: Pick<ApiKeyRow, 'id' | 'name' | 'prefix' | 'tokenHash'>,
) {
  return transaction.apiKey.create({ data: { workspaceId, memberId, ...key } });
}

/** The key that was ended; null when the member has none of this id. */
export async function revokeApiKey(
  transaction: Transaction,
  { workspaceId, memberId }: Actor,
  id: string,
  now: Date,
): Promise<ApiKeyRow | null> {
  const where = { workspaceId, id, memberId, revokedAt: null };
  const key = await transaction.apiKey.findFirst({ where });
  const { count } = await transaction.apiKey.updateMany({ where, data: { revokedAt: now } });
  return count === 1 ? key : null;
}
