import { hashToken, newApiKey, prefixOf } from '../../platform/auth/token.ts';
import type { Role } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { newId } from '../../platform/ids.ts';

/** Keys of this name stand only while a demo is being loaded. */
const keyName = 'Loads the demo';

/** Nobody has been here yet: there is no workspace that somebody belongs to. */
export async function isUntouched(database: Database): Promise<boolean> {
  const inhabited = await database.workspace.findFirst({
    where: { members: { some: { removedAt: null } } },
    select: { id: true },
  });
  return inhabited === null;
}

/** Workspaces whose demo was being loaded when the server was killed. */
export async function findHalfLoaded(database: Database): Promise<string[]> {
  const workspaces = await database.workspace.findMany({
    where: { members: { some: { apiKeys: { some: { name: keyName, revokedAt: null } } } } },
    select: { id: true },
  });
  return workspaces.map(({ id }) => id);
}

/** Nobody belongs to it any longer; nothing in it is deleted, as nothing ever is. */
export async function abandon(database: Database, workspaceId: string, now: Date): Promise<void> {
  await endDemoKeys(database, workspaceId, now);
  await database.member.updateMany({ where: { workspaceId }, data: { removedAt: now } });
}

/** Somebody who never signs in: a name to tag and review under, with no password. */
export async function insertDemoMember(
  transaction: Transaction,
  workspaceId: string,
  { id, name, role }: { id: string; name: string; role: Role },
): Promise<{ apiKey: string }> {
  const [userId, apiKey] = [newId(), newApiKey()];
  await transaction.user.create({ data: { id: userId, name, email: `${userId}@demo.invalid` } });
  await transaction.member.create({ data: { workspaceId, id, userId, role } });
  await transaction.apiKey.create({
    data: {
      workspaceId,
      id: newId(),
      memberId: id,
      name: keyName,
      prefix: prefixOf(apiKey),
      tokenHash: hashToken(apiKey),
    },
  });
  return { apiKey };
}

export async function endDemoKeys(database: Database, workspaceId: string, now: Date) {
  await database.apiKey.updateMany({
    where: { workspaceId, revokedAt: null, name: keyName },
    data: { revokedAt: now },
  });
}
