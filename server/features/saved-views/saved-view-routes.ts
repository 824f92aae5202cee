import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { notFound } from '../../platform/domain-error.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { createSavedView, deleteSavedView, editSavedView } from './saved-view-commands.ts';
import { presentSavedView } from './saved-view-presenter.ts';
import { listSavedViews, standsTopic } from './saved-view-repository.ts';

export function savedViewRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.listSavedViews, async ({ actor, params: { topicId } }) => {
      if (!(await standsTopic(database, actor, topicId))) throw notFound();
      const rows = await listSavedViews(database, actor, topicId);
      return { items: rows.map((row) => presentSavedView(actor, row)) };
    }),
    implement(routes.createSavedView, ({ actor, params, body }) =>
      createSavedView(database, actor, params.topicId, body),
    ),
    implement(routes.editSavedView, ({ actor, params, ifVersion, body }) =>
      editSavedView(database, actor, params.viewId, ifVersion, body),
    ),
    implement(routes.deleteSavedView, ({ actor, params, ifVersion }) =>
      deleteSavedView(database, actor, params.viewId, ifVersion),
    ),
  ];
}
