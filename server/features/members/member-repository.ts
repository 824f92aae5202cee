import { roles, type Actor, type Role } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { storedWord } from '../../platform/db/stored.ts';
import { notFound } from '../../platform/domain-error.ts';

export interface MemberRow {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  createdAt: Date;
}

/** The team of today, in the order of joining. */
export async function findMembers(
  database: Database | Transaction,
  { workspaceId }: Actor,
): Promise<MemberRow[]> {
  const rows = await database.member.findMany({
    where: { workspaceId, removedAt: null },
    include: { user: { select: { name: true, email: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, userId, user, role, createdAt }) => ({
    id,
    userId,
    ...user,
    role: storedWord(roles, role),
    createdAt,
  }));
}

/** Changes of the team stand in line, so that two administrators cannot demote each other. */
export async function lockTeam(transaction: Transaction, { workspaceId }: Actor): Promise<void> {
  await transaction.$queryRaw`select id from workspace where id = ${workspaceId}::uuid for update`;
}

export async function updateRole(
  transaction: Transaction,
  { workspaceId }: Actor,
  memberId: string,
  role: Role,
): Promise<void> {
  await transaction.member.updateMany({ where: { workspaceId, id: memberId }, data: { role } });
}

/** They stay named in what they did; every way in ends. */
export async function markRemoved(
  transaction: Transaction,
  { workspaceId }: Actor,
  { id, userId }: MemberRow,
  now: Date,
): Promise<void> {
  const { count } = await transaction.member.updateMany({
    where: { workspaceId, id, removedAt: null },
    data: { removedAt: now },
  });
  if (count === 0) throw notFound();
  await transaction.apiKey.updateMany({
    where: { workspaceId, memberId: id, revokedAt: null },
    data: { revokedAt: now },
  });
  await transaction.session.deleteMany({
    where: { userId, OR: [{ activeWorkspaceId: workspaceId }, { activeWorkspaceId: null }] },
  });
}
