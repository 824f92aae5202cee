import type { Outlet } from '#contract/nouns.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { invalid } from '../../platform/domain-error.ts';
import { viewOutlet } from './outlet-commands.ts';

const entity = 'outlet';

/** One outlet takes another's place: its articles, groups and sources, and its names as aliases. */
export function mergeOutlet(
  database: Database,
  actor: Actor,
  id: string,
  intoId: string,
): Promise<Outlet> {
  const { workspaceId } = actor;
  if (id === intoId) throw invalid('intoId', 'An outlet cannot be merged into itself.');
  return command(database, actor, async (transaction, record) => {
    // In one order, so that two merges cannot wait for each other.
    await transaction.$queryRaw`
      SELECT id FROM outlet WHERE workspace_id = ${workspaceId}::uuid
        AND id IN (${id}::uuid, ${intoId}::uuid) ORDER BY id FOR UPDATE`;
    const merged = await viewOutlet(transaction, actor, id);
    const before = await viewOutlet(transaction, actor, intoId);
    const there = { where: { workspaceId, outletId: id }, data: { outletId: intoId } };
    await transaction.article.updateMany({
      ...there,
      data: { ...there.data, version: { increment: 1 } },
    });
    await transaction.source.updateMany({
      ...there,
      data: { ...there.data, version: { increment: 1 } },
    });
    await transaction.outletGroupMember.deleteMany({ where: { workspaceId, outletId: id } });
    await transaction.outletGroupMember.createMany({
      data: merged.groups.map((group) => ({ workspaceId, groupId: group.id, outletId: intoId })),
      skipDuplicates: true,
    });
    await transaction.outlet.update({
      where: { workspaceId_id: { workspaceId, id } },
      data: { trashedAt: new Date(), version: { increment: 1 } },
    });
    const names = new Set([...before.aliases, merged.name, ...merged.aliases]);
    names.delete(before.name);
    await transaction.outlet.update({
      where: { workspaceId_id: { workspaceId, id: intoId } },
      data: { aliases: [...names], version: { increment: 1 } },
    });
    const after = await viewOutlet(transaction, actor, intoId);
    record({ action: 'outlet merged', entity, entityId: id, before: merged, after });
    record({ action: 'outlet edited', entity, entityId: intoId, before, after });
    return after;
  });
}
