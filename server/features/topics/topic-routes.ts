import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { createTopic, editTopic, restoreTopic, trashTopic } from './topic-commands.ts';
import { presentTopic } from './topic-presenter.ts';
import { listTopics } from './topic-repository.ts';

export function topicRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.listTopics, async ({ actor }) => {
      const rows = await listTopics(database, actor);
      return { items: rows.map((row) => presentTopic(actor, row)) };
    }),
    implement(routes.createTopic, ({ actor, body }) => createTopic(database, actor, body)),
    implement(routes.editTopic, ({ actor, params, ifVersion, body }) =>
      editTopic(database, actor, params.topicId, ifVersion, body),
    ),
    implement(routes.trashTopic, ({ actor, params, ifVersion }) =>
      trashTopic(database, actor, params.topicId, ifVersion),
    ),
    implement(routes.restoreTopic, ({ actor, params }) =>
      restoreTopic(database, actor, params.topicId),
    ),
  ];
}
