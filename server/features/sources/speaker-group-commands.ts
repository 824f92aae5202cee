import type { SpeakerGroup } from '#contract/voices.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { refuseTwins } from '../../platform/db/unique-violation.ts';
import { conflict, invalid, notFound, stale } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { findSpeakerGroup } from './speaker-group-repository.ts';

const entity = 'speaker group';

interface GroupFields {
  name?: string | undefined;
  sourceIds?: string[] | undefined;
}

const refuseSameName = <T>(write: () => Promise<T>) =>
  refuseTwins(
    'speaker_group_one_name',
    () =>
      conflict(
        'name_taken',
        'There is a group of this name already. Nothing was changed. Choose another name.',
      ),
    write,
  );

export function createSpeakerGroup(
  database: Database,
  actor: Actor,
  { name, sourceIds }: { name: string; sourceIds: string[] },
): Promise<SpeakerGroup> {
  return refuseSameName(() =>
    command(database, actor, async (transaction, record) => {
      const id = newId();
      await transaction.speakerGroup.create({
        data: { workspaceId: actor.workspaceId, id, name },
      });
      await setSources(transaction, actor, id, sourceIds);
      const after = await viewGroup(transaction, actor, id);
      record({ action: 'speaker group created', entity, entityId: id, after });
      return after;
    }),
  );
}

export function editSpeakerGroup(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
  { name, sourceIds }: GroupFields,
): Promise<SpeakerGroup> {
  const { workspaceId } = actor;
  return refuseSameName(() =>
    command(database, actor, async (transaction, record) => {
      const before = await viewGroup(transaction, actor, id);
      const { count } = await transaction.speakerGroup.updateMany({
        where: { workspaceId, id, version: ifVersion },
        data: { ...(name !== undefined && { name }), version: { increment: 1 } },
      });
      if (count === 0) throw stale(await viewGroup(transaction, actor, id));
      if (sourceIds) await setSources(transaction, actor, id, sourceIds);
      const after = await viewGroup(transaction, actor, id);
      record({ action: 'speaker group edited', entity, entityId: id, before, after });
      return after;
    }),
  );
}

export function deleteSpeakerGroup(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
): Promise<void> {
  const { workspaceId } = actor;
  return command(database, actor, async (transaction, record) => {
    const before = await viewGroup(transaction, actor, id);
    const { count } = await transaction.speakerGroup.deleteMany({
      where: { workspaceId, id, version: ifVersion },
    });
    if (count === 0) throw stale(await viewGroup(transaction, actor, id));
    record({ action: 'speaker group dissolved', entity, entityId: id, before });
  });
}

async function setSources(
  transaction: Transaction,
  { workspaceId }: Actor,
  groupId: string,
  sourceIds: string[],
): Promise<void> {
  const wanted = [...new Set(sourceIds)];
  const there = await transaction.source.count({
    where: { workspaceId, id: { in: wanted } },
  });
  if (there < wanted.length) {
    throw invalid('sourceIds', 'Not every source named is there; somebody may have removed one.');
  }
  await transaction.speakerGroupMember.deleteMany({ where: { workspaceId, groupId } });
  await transaction.speakerGroupMember.createMany({
    data: wanted.map((sourceId) => ({ workspaceId, groupId, sourceId })),
  });
}

async function viewGroup(
  transaction: Transaction,
  actor: Actor,
  id: string,
): Promise<SpeakerGroup> {
  const group = await findSpeakerGroup(transaction, actor, id);
  if (!group) throw notFound();
  return group;
}
