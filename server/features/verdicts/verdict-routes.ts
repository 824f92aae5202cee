import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { signVerdict, withdrawVerdict } from './verdict-commands.ts';
import { presentVerdict } from './verdict-presenter.ts';
import { findVerdicts } from './verdict-repository.ts';

export function verdictRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.listVerdicts, async ({ actor, query }) => {
      const rows = await findVerdicts(database, actor, query);
      return { items: rows.map((row) => presentVerdict(actor, row)) };
    }),
    implement(routes.signVerdict, ({ actor, body }) => signVerdict(database, actor, body)),
    implement(routes.withdrawVerdict, ({ actor, params }) =>
      withdrawVerdict(database, actor, params.verdictId),
    ),
  ];
}
