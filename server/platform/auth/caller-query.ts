import { roles, type Role } from '#core/members/member.ts';
import type { Database } from '../db/client.ts';
import { storedWord } from '../db/stored.ts';

export interface Membership {
  workspaceId: string;
  memberId: string;
  userId: string;
  role: Role;
}

/** Where a user is a member today, first joined first. */
export async function findMemberships(database: Database, userId: string): Promise<Membership[]> {
  const members = await database.member.findMany({
    where: { userId, removedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return members.map(membership);
}

const minute = 60_000;

/** The member whose key this is the hash of; null when it is revoked or they were removed. */
export async function findMemberByKey(
  database: Database,
  tokenHash: string,
  now: Date,
): Promise<Membership | null> {
  const key = await database.apiKey.findUnique({ where: { tokenHash }, include: { member: true } });
  if (!key || key.revokedAt || key.member.removedAt) return null;
  if (!key.lastUsedAt || now.getTime() - key.lastUsedAt.getTime() > minute) {
    await database.apiKey.updateMany({
      where: { workspaceId: key.workspaceId, id: key.id },
      data: { lastUsedAt: now },
    });
  }
  return membership(key.member);
}

function membership(member: {
  workspaceId: string;
  id: string;
  userId: string;
  role: string;
}): Membership {
  const { workspaceId, id, userId } = member;
  return { workspaceId, memberId: id, userId, role: storedWord(roles, member.role) };
}
