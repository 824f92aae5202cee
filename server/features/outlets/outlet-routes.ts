import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { mergeOutlet } from './merge-outlet.ts';
import { createOutlet, editOutlet, trashOutlet } from './outlet-commands.ts';
import { createOutletGroup, deleteOutletGroup, editOutletGroup } from './outlet-group-commands.ts';
import { listOutletGroups } from './outlet-group-repository.ts';
import { presentOutlet } from './outlet-presenter.ts';
import { listOutlets } from './outlet-repository.ts';

export function outletRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.listOutlets, async ({ actor }) => {
      const rows = await listOutlets(database, actor);
      return { items: rows.map((row) => presentOutlet(actor, row)) };
    }),
    implement(routes.createOutlet, ({ actor, body }) => createOutlet(database, actor, body)),
    implement(routes.editOutlet, ({ actor, params, ifVersion, body }) =>
      editOutlet(database, actor, params.outletId, ifVersion, body),
    ),
    implement(routes.trashOutlet, ({ actor, params, ifVersion }) =>
      trashOutlet(database, actor, params.outletId, ifVersion),
    ),
    implement(routes.mergeOutlet, ({ actor, params, body }) =>
      mergeOutlet(database, actor, params.outletId, body.intoId),
    ),
    implement(routes.listOutletGroups, async ({ actor }) => ({
      items: await listOutletGroups(database, actor),
    })),
    implement(routes.createOutletGroup, ({ actor, body }) =>
      createOutletGroup(database, actor, body),
    ),
    implement(routes.editOutletGroup, ({ actor, params, ifVersion, body }) =>
      editOutletGroup(database, actor, params.groupId, ifVersion, body),
    ),
    implement(routes.deleteOutletGroup, ({ actor, params, ifVersion }) =>
      deleteOutletGroup(database, actor, params.groupId, ifVersion),
    ),
  ];
}
