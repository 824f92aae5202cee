import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { changeRole, removeMember } from './member-commands.ts';
import { presentTeam } from './member-presenter.ts';
import { findMembers } from './member-repository.ts';

export function memberRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.listMembers, async ({ actor }) => ({
      items: presentTeam(actor, await findMembers(database, actor)),
    })),
    implement(routes.changeRole, ({ actor, params, body }) =>
      changeRole(database, actor, params.memberId, body.role),
    ),
    implement(routes.removeMember, ({ actor, params }) =>
      removeMember(database, actor, params.memberId),
    ),
  ];
}
