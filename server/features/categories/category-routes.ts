import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { createCategory, editCategory } from './category-commands.ts';
import { presentCategory } from './category-presenter.ts';
import { listCategories } from './category-repository.ts';

export function categoryRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.listCategories, async ({ actor }) => {
      const rows = await listCategories(database, actor);
      return { items: rows.map((row) => presentCategory(actor, row)) };
    }),
    implement(routes.createCategory, ({ actor, body }) => createCategory(database, actor, body)),
    implement(routes.editCategory, ({ actor, params, ifVersion, body }) =>
      editCategory(database, actor, params.key, ifVersion, body),
    ),
  ];
}
