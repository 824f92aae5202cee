import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { createWorkspace, editWorkspace } from './workspace-commands.ts';

export function workspaceRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.createWorkspace, ({ caller, body }) =>
      createWorkspace(database, caller.userId, body.name),
    ),
    implement(routes.editWorkspace, ({ actor, ifVersion, body }) =>
      editWorkspace(database, actor, ifVersion, body),
    ),
  ];
}
