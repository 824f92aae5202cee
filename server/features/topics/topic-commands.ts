import type { Topic } from '#contract/nouns.ts';
import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { refuseTwins } from '../../platform/db/unique-violation.ts';
import { conflict, notFound, stale } from '../../platform/domain-error.ts';
import { given } from '../../platform/given.ts';
import { newId } from '../../platform/ids.ts';
import { presentTopic } from './topic-presenter.ts';
import { findTopic } from './topic-repository.ts';

const entity = 'topic';

const refuseSameName = <T>(write: () => Promise<T>) =>
  refuseTwins(
    'topic_one_name',
    () =>
      conflict(
        'name_taken',
        'There is a topic of this name already. Nothing was changed. Choose another name for one of the two.',
      ),
    write,
  );

export function createTopic(
  database: Database,
  actor: Actor,
  { name, description }: BodyOf<typeof routes.createTopic>,
): Promise<Topic> {
  return refuseSameName(() =>
    command(database, actor, async (transaction, record) => {
      const id = newId();
      await transaction.topic.create({
        data: { workspaceId: actor.workspaceId, id, name, description },
      });
      const after = await viewTopic(transaction, actor, id);
      record({ action: 'topic opened', entity, entityId: id, after });
      return after;
    }),
  );
}

export function editTopic(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
  fields: BodyOf<typeof routes.editTopic>,
): Promise<Topic> {
  return refuseSameName(() =>
    command(database, actor, async (transaction, record) => {
      const before = await viewTopic(transaction, actor, id);
      await lockedUpdate(transaction, actor, id, ifVersion, given(fields));
      const after = await viewTopic(transaction, actor, id);
      record({ action: 'topic edited', entity, entityId: id, before, after });
      return after;
    }),
  );
}

export function trashTopic(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
): Promise<void> {
  return command(database, actor, async (transaction, record) => {
    const before = await viewTopic(transaction, actor, id);
    await lockedUpdate(transaction, actor, id, ifVersion, { trashedAt: new Date() });
    record({ action: 'topic trashed', entity, entityId: id, before });
  });
}

/** Restoring one that stands already changes nothing but its history. */
export function restoreTopic(database: Database, actor: Actor, id: string): Promise<Topic> {
  const { workspaceId } = actor;
  return refuseSameName(() =>
    command(database, actor, async (transaction, record) => {
      await transaction.topic.updateMany({
        where: { workspaceId, id, trashedAt: { not: null } },
        data: { trashedAt: null, version: { increment: 1 } },
      });
      const after = await viewTopic(transaction, actor, id);
      record({ action: 'topic restored', entity, entityId: id, after });
      return after;
    }),
  );
}

/** The standing topic as everybody sees it; where there is none that is a 404. */
async function viewTopic(transaction: Transaction, actor: Actor, id: string): Promise<Topic> {
  const row = await findTopic(transaction, actor, id);
  if (!row || row.trashedAt) throw notFound();
  return presentTopic(actor, row);
}

async function lockedUpdate(
  transaction: Transaction,
  actor: Actor,
  id: string,
  ifVersion: number,
  data: Parameters<Transaction['topic']['updateMany']>[0]['data'],
): Promise<void> {
  const { count } = await transaction.topic.updateMany({
    where: { workspaceId: actor.workspaceId, id, version: ifVersion, trashedAt: null },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw stale(await viewTopic(transaction, actor, id));
}
