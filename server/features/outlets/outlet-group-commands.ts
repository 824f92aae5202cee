import type { OutletGroup } from '#contract/nouns.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { refuseTwins } from '../../platform/db/unique-violation.ts';
import { conflict, invalid, notFound, stale } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { findOutletGroup } from './outlet-group-repository.ts';

const entity = 'outlet group';

interface GroupFields {
  name?: string | undefined;
  outletIds?: string[] | undefined;
}

const refuseSameName = <T>(write: () => Promise<T>) =>
  refuseTwins(
    'outlet_group_one_name',
    () =>
      conflict(
        'name_taken',
        'There is a group of this name already. Nothing was changed. Choose another name.',
      ),
    write,
  );

export function createOutletGroup(
  database: Database,
  actor: Actor,
  { name, outletIds }: { name: string; outletIds: string[] },
): Promise<OutletGroup> {
  return refuseSameName(() =>
    command(database, actor, async (transaction, record) => {
      const id = newId();
      await transaction.outletGroup.create({
        data: { workspaceId: actor.workspaceId, id, name },
      });
      await setOutlets(transaction, actor, id, outletIds);
      const after = await viewGroup(transaction, actor, id);
      record({ action: 'outlet group created', entity, entityId: id, after });
      return after;
    }),
  );
}

export function editOutletGroup(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
  { name, outletIds }: GroupFields,
): Promise<OutletGroup> {
  const { workspaceId } = actor;
  return refuseSameName(() =>
    command(database, actor, async (transaction, record) => {
      const before = await viewGroup(transaction, actor, id);
      const { count } = await transaction.outletGroup.updateMany({
        where: { workspaceId, id, version: ifVersion },
        data: { ...(name !== undefined && { name }), version: { increment: 1 } },
      });
      if (count === 0) throw stale(await viewGroup(transaction, actor, id));
      if (outletIds) await setOutlets(transaction, actor, id, outletIds);
      const after = await viewGroup(transaction, actor, id);
      record({ action: 'outlet group edited', entity, entityId: id, before, after });
      return after;
    }),
  );
}

export function deleteOutletGroup(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
): Promise<void> {
  const { workspaceId } = actor;
  return command(database, actor, async (transaction, record) => {
    const before = await viewGroup(transaction, actor, id);
    const { count } = await transaction.outletGroup.deleteMany({
      where: { workspaceId, id, version: ifVersion },
    });
    if (count === 0) throw stale(await viewGroup(transaction, actor, id));
    record({ action: 'outlet group dissolved', entity, entityId: id, before });
  });
}

async function setOutlets(
  transaction: Transaction,
  { workspaceId }: Actor,
  groupId: string,
  outletIds: string[],
): Promise<void> {
  const wanted = [...new Set(outletIds)];
  const there = await transaction.outlet.count({
    where: { workspaceId, id: { in: wanted }, trashedAt: null },
  });
  if (there < wanted.length) {
    throw invalid('outletIds', 'Not every outlet named is there; somebody may have removed one.');
  }
  await transaction.outletGroupMember.deleteMany({ where: { workspaceId, groupId } });
  await transaction.outletGroupMember.createMany({
    data: wanted.map((outletId) => ({ workspaceId, groupId, outletId })),
  });
}

async function viewGroup(transaction: Transaction, actor: Actor, id: string): Promise<OutletGroup> {
  const group = await findOutletGroup(transaction, actor, id);
  if (!group) throw notFound();
  return group;
}
