import type { Me } from '#contract/accounts.ts';
import { routes } from '#contract/routes.ts';
import { workspaceAbilities } from '#core/members/member-policy.ts';
import type { Sessions } from '../../platform/auth/sessions.ts';
import type { Database } from '../../platform/db/client.ts';
import { conflict, notFound } from '../../platform/domain-error.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { setActiveWorkspace } from './account-repository.ts';
import { findMe } from './me-query.ts';
import {
  describeSignInLink,
  useSignInLink,
  type InsertWorkspace,
} from './sign-in-link-commands.ts';

interface Deps {
  database: Database;
  sessions: Sessions;
  insertWorkspace: InsertWorkspace;
  presentWorkspace: (row: Awaited<ReturnType<typeof findMe>>['workspace']) => Me['workspace'];
}

export function accountRoutes(deps: Deps): Implementation[] {
  const { database, sessions, insertWorkspace, presentWorkspace } = deps;
  return [
    implement(routes.getMe, async ({ actor, caller }) => {
      const { user, workspace, workspaces } = await findMe(database, actor, caller.userId);
      return {
        user: { id: user.id, name: user.name, email: user.email },
        member: { id: actor.memberId, role: actor.role },
        workspace: presentWorkspace(workspace),
        workspaces,
        abilities: workspaceAbilities(actor),
      };
    }),
    implement(routes.getSignInLink, ({ params }) => describeSignInLink(database, params.token)),
    implement(routes.useSignInLink, async ({ params, body, request, response }) => {
      const userId = await useSignInLink(database, params.token, body.account, insertWorkspace);
      await sessions.start(request, response, userId);
    }),
    implement(routes.switchWorkspace, async ({ actor, caller, body }) => {
      if (caller.sessionId === null) {
        throw conflict(
          'key_is_bound',
          'An API key works in the workspace it was made in. Nothing was changed.',
        );
      }
      const { workspaces } = await findMe(database, actor, caller.userId);
      if (!workspaces.some(({ id }) => id === body.workspaceId)) throw notFound();
      await setActiveWorkspace(database, caller.sessionId, body.workspaceId);
    }),
  ];
}
