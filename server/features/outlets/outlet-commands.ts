import type { Outlet } from '#contract/nouns.ts';
import type { routes } from '#contract/routes.ts';
import type { BodyOf } from '#contract/route.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { refuseTwins } from '../../platform/db/unique-violation.ts';
import { conflict, notFound, stale } from '../../platform/domain-error.ts';
import { given } from '../../platform/given.ts';
import { newId } from '../../platform/ids.ts';
import { presentOutlet } from './outlet-presenter.ts';
import { findOutlet } from './outlet-repository.ts';

const entity = 'outlet';

const refuseSameName = <T>(name: string | undefined, write: () => Promise<T>) =>
  refuseTwins(
    'outlet_one_name',
    () =>
      conflict(
        'name_taken',
        `There is an outlet called ${name ?? 'that'} already. Nothing was changed. Choose another name, or merge the two.`,
      ),
    write,
  );

export function createOutlet(
  database: Database,
  actor: Actor,
  fields: BodyOf<typeof routes.createOutlet>,
): Promise<Outlet> {
  return refuseSameName(fields.name, () =>
    command(database, actor, async (transaction, record) => {
      const id = newId();
      await transaction.outlet.create({
        data: { ...given(fields), name: fields.name, workspaceId: actor.workspaceId, id },
      });
      const after = await viewOutlet(transaction, actor, id);
      record({ action: 'outlet created', entity, entityId: id, after });
      return after;
    }),
  );
}

export function editOutlet(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
  fields: BodyOf<typeof routes.editOutlet>,
): Promise<Outlet> {
  return refuseSameName(fields.name, () =>
    command(database, actor, async (transaction, record) => {
      const before = await viewOutlet(transaction, actor, id);
      await lockedUpdate(transaction, actor, id, ifVersion, given(fields));
      const after = await viewOutlet(transaction, actor, id);
      record({ action: 'outlet edited', entity, entityId: id, before, after });
      return after;
    }),
  );
}

export function trashOutlet(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
): Promise<void> {
  const { workspaceId } = actor;
  return command(database, actor, async (transaction, record) => {
    const before = await viewOutlet(transaction, actor, id);
    await lockedUpdate(transaction, actor, id, ifVersion, { trashedAt: new Date() });
    // Counted after the update: its lock waits for whoever is just naming the outlet.
    const articles = await transaction.article.count({
      where: { workspaceId, outletId: id, trashedAt: null },
    });
    if (articles > 0) {
      throw conflict(
        'outlet_in_use',
        `${before.name} stays: ${articles === 1 ? '1 article is' : `${articles} articles are`} of it. Give them another outlet first, or merge the two outlets.`,
        before,
      );
    }
    await transaction.outletGroupMember.deleteMany({ where: { workspaceId, outletId: id } });
    await transaction.source.updateMany({
      where: { workspaceId, outletId: id },
      data: { outletId: null, version: { increment: 1 } },
    });
    record({ action: 'outlet trashed', entity, entityId: id, before });
  });
}

/** The outlet as everybody sees it; where there is none that is a 404. */
export async function viewOutlet(
  transaction: Transaction,
  actor: Actor,
  id: string,
): Promise<Outlet> {
  const row = await findOutlet(transaction, actor, id);
  if (!row) throw notFound();
  return presentOutlet(actor, row);
}

async function lockedUpdate(
  transaction: Transaction,
  actor: Actor,
  id: string,
  ifVersion: number,
  data: Parameters<Transaction['outlet']['updateMany']>[0]['data'],
): Promise<void> {
  const { count } = await transaction.outlet.updateMany({
    where: { workspaceId: actor.workspaceId, id, version: ifVersion, trashedAt: null },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw stale(await viewOutlet(transaction, actor, id));
}
