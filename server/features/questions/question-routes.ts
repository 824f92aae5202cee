import { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import {
  createQuestion,
  editQuestion,
  restoreQuestion,
  trashQuestion,
} from './question-commands.ts';
import { presentQuestion } from './question-presenter.ts';
import { listQuestions } from './question-repository.ts';

export function questionRoutes({ database }: { database: Database }): Implementation[] {
  return [
    implement(routes.listQuestions, async ({ actor, query }) => {
      const rows = await listQuestions(database, actor, query.topicId);
      return { items: rows.map((row) => presentQuestion(actor, row)) };
    }),
    implement(routes.createQuestion, ({ actor, body }) => createQuestion(database, actor, body)),
    implement(routes.editQuestion, ({ actor, params, ifVersion, body }) =>
      editQuestion(database, actor, params.questionId, ifVersion, body),
    ),
    implement(routes.trashQuestion, ({ actor, params, ifVersion }) =>
      trashQuestion(database, actor, params.questionId, ifVersion),
    ),
    implement(routes.restoreQuestion, ({ actor, params }) =>
      restoreQuestion(database, actor, params.questionId),
    ),
  ];
}
