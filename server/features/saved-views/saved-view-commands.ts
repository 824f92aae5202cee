import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { SavedView } from '#contract/saved-views.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { forbidden, notFound, stale } from '../../platform/domain-error.ts';
import { given } from '../../platform/given.ts';
import { newId } from '../../platform/ids.ts';
import { presentSavedView } from './saved-view-presenter.ts';
import { findSavedView, standsTopic } from './saved-view-repository.ts';

const entity = 'saved view';

export function createSavedView(
  database: Database,
  actor: Actor,
  topicId: string,
  fields: BodyOf<typeof routes.createSavedView>,
): Promise<SavedView> {
  return command(database, actor, async (transaction, record) => {
    if (!(await standsTopic(transaction, actor, topicId))) throw notFound();
    const { workspaceId, memberId } = actor;
    const id = newId();
    await transaction.savedView.create({ data: { ...fields, workspaceId, memberId, topicId, id } });
    const after = await viewOf(transaction, actor, id);
    record({ action: 'saved view kept', entity, entityId: id, after });
    return after;
  });
}

export function editSavedView(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
  fields: BodyOf<typeof routes.editSavedView>,
): Promise<SavedView> {
  return command(database, actor, async (transaction, record) => {
    const before = await viewOf(transaction, actor, id);
    if (!before.abilities.edit) throw notYours();
    const { count } = await transaction.savedView.updateMany({
      where: { workspaceId: actor.workspaceId, id, version: ifVersion },
      data: { ...given(fields), version: { increment: 1 } },
    });
    if (count === 0) throw stale(before);
    const after = await viewOf(transaction, actor, id);
    record({ action: 'saved view edited', entity, entityId: id, before, after });
    return after;
  });
}

export function deleteSavedView(
  database: Database,
  actor: Actor,
  id: string,
  ifVersion: number,
): Promise<void> {
  return command(database, actor, async (transaction, record) => {
    const before = await viewOf(transaction, actor, id);
    if (!before.abilities.delete) throw notYours();
    const { count } = await transaction.savedView.deleteMany({
      where: { workspaceId: actor.workspaceId, id, version: ifVersion },
    });
    if (count === 0) throw stale(before);
    record({ action: 'saved view deleted', entity, entityId: id, before });
  });
}

const notYours = () => forbidden('change a view that somebody else keeps');

async function viewOf(transaction: Transaction, actor: Actor, id: string): Promise<SavedView> {
  const row = await findSavedView(transaction, actor, id);
  if (!row) throw notFound();
  return presentSavedView(actor, row);
}
