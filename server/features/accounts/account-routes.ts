import type { Me } from '#contract/accounts.ts';
import { routes } from '#contract/routes.ts';
import { workspaceAbilities } from '#core/members/member-policy.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { findMe } from './me-query.ts';

interface Deps {
  database: Database;
  presentWorkspace: (row: Awaited<ReturnType<typeof findMe>>['workspace']) => Me['workspace'];
}

export function accountRoutes({ database, presentWorkspace }: Deps): Implementation[] {
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
  ];
}
