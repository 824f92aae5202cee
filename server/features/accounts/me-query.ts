import type { Actor } from '#core/members/member.ts';
import type { Database } from '../../platform/db/client.ts';

/** The member who asks, who they are, and every workspace they are in. */
export async function findMe(database: Database, { workspaceId, memberId }: Actor, userId: string) {
  const [member, memberships] = await Promise.all([
    database.member.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId, id: memberId } },
      include: { user: true, workspace: true },
    }),
    database.member.findMany({
      where: { userId, removedAt: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { workspace: { select: { id: true, name: true } } },
    }),
  ]);
  const { user, workspace } = member;
  return { user, workspace, workspaces: memberships.map((membership) => membership.workspace) };
}
