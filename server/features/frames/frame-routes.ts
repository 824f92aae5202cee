import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { createFrame, editFrame } from './frame-commands.ts';
import { presentFrame } from './frame-presenter.ts';
import { listFrames } from './frame-repository.ts';
import { loadCodebook } from './load-codebook.ts';

export function frameRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.listFrames, async ({ actor }) => {
      const rows = await listFrames(database, actor);
      return { items: rows.map((row) => presentFrame(actor, row)) };
    }),
    implement(routes.createFrame, ({ actor, body }) => createFrame(database, actor, body)),
    implement(routes.editFrame, ({ actor, params, ifVersion, body }) =>
      editFrame(database, actor, params.key, ifVersion, body),
    ),
    implement(routes.loadFrames, ({ actor, body }) => loadCodebook(database, actor, body)),
  ];
}
