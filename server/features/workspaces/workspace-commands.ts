import type { Actor } from '#core/members/member.ts';
import type { Database } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { stale } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { presentWorkspace } from './workspace-presenter.ts';
import {
  findWorkspace,
  insertAdministrator,
  insertWorkspace,
  updateWorkspace,
  type WorkspaceChanges,
} from './workspace-repository.ts';

/** Whoever makes a workspace is its first member: its first event is theirs. */
export async function createWorkspace(database: Database, userId: string, name: string) {
  const actor: Actor = { workspaceId: newId(), memberId: newId(), role: 'administrator' };
  return command(database, actor, async (transaction, record) => {
    const workspace = await insertWorkspace(transaction, actor.workspaceId, name);
    await insertAdministrator(transaction, actor, userId);
    const after = presentWorkspace(workspace);
    record({ action: 'workspace created', entity: 'workspace', entityId: workspace.id, after });
    return { id: workspace.id, name: workspace.name };
  });
}

export async function editWorkspace(
  database: Database,
  actor: Actor,
  version: number,
  changes: WorkspaceChanges,
) {
  return command(database, actor, async (transaction, record) => {
    const before = presentWorkspace(await findWorkspace(transaction, actor));
    const changed = await updateWorkspace(transaction, actor, version, changes);
    const after = presentWorkspace(await findWorkspace(transaction, actor));
    if (!changed) throw stale(after);
    record({
      action: 'workspace edited',
      entity: 'workspace',
      entityId: actor.workspaceId,
      before,
      after,
    });
    return after;
  });
}
