import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { createRate, deleteRate, editRate } from './rate-commands.ts';
import { presentRate } from './rate-presenter.ts';
import { listRates } from './rate-repository.ts';

export function rateRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.listRates, async ({ actor }) => {
      const rows = await listRates(database, actor);
      return { items: rows.map((row) => presentRate(actor, row)) };
    }),
    implement(routes.createRate, ({ actor, body }) => createRate(database, actor, body)),
    implement(routes.editRate, ({ actor, params, ifVersion, body }) =>
      editRate(database, actor, params.rateId, ifVersion, body),
    ),
    implement(routes.deleteRate, ({ actor, params, ifVersion }) =>
      deleteRate(database, actor, params.rateId, ifVersion),
    ),
  ];
}
