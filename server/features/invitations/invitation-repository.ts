import type { Actor, Role } from '#core/members/member.ts';
import { hashToken } from '../../platform/auth/token.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';

const open = (now: Date) => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: now } });

/** Not accepted, not taken back, not expired; newest first. */
export function findOpenInvitations(database: Database, { workspaceId }: Actor, now: Date) {
  return database.invitation.findMany({
    where: { workspaceId, ...open(now) },
    orderBy: { id: 'desc' },
  });
}

export type InvitationRow = Awaited<ReturnType<typeof findOpenInvitations>>[number];

export function insertInvitation(
  transaction: Transaction,
  { workspaceId, memberId }: Actor,
  values: Pick<InvitationRow, 'id' | 'role' | 'email' | 'tokenHash' | 'expiresAt'>,
) {
  return transaction.invitation.create({ data: { workspaceId, createdById: memberId, ...values } });
}

export async function markRevoked(
  transaction: Transaction,
  { workspaceId }: Actor,
  id: string,
  now: Date,
): Promise<boolean> {
  const { count } = await transaction.invitation.updateMany({
    where: { workspaceId, id, ...open(now) },
    data: { revokedAt: now },
  });
  return count === 1;
}

export function findInvitationByToken(database: Database, token: string) {
  return database.invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { workspace: { select: { name: true } } },
  });
}

/** True for exactly one of all who try. */
export async function takeInvitation(
  transaction: Transaction,
  { workspaceId, id }: Pick<InvitationRow, 'workspaceId' | 'id'>,
  now: Date,
): Promise<boolean> {
  const { count } = await transaction.invitation.updateMany({
    where: { workspaceId, id, ...open(now) },
    data: { acceptedAt: now },
  });
  return count === 1;
}

export function findMemberOfUser(database: Database, workspaceId: string, userId: string) {
  return database.member.findUnique({
    where: { workspaceId_userId: { workspaceId, userId } },
    include: { user: { select: { name: true } } },
  });
}

export async function findUserName(database: Database, userId: string): Promise<string> {
  const user = await database.user.findUniqueOrThrow({ where: { id: userId } });
  return user.name;
}

/** A new member, or one who comes back and is again who they were. */
export async function putMember(
  transaction: Transaction,
  member: { workspaceId: string; id: string; userId: string; role: Role },
): Promise<void> {
  const { workspaceId, id, role } = member;
  await transaction.member.upsert({
    where: { workspaceId_id: { workspaceId, id } },
    create: member,
    update: { role, removedAt: null },
  });
}
