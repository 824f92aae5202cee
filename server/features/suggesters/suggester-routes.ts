import { routes } from '#contract/routes.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import type { AskingDeps } from './ask-suggester.ts';
import { createSuggester, deleteSuggester, editSuggester } from './suggester-commands.ts';
import { presentSuggester } from './suggester-presenter.ts';
import { listSuggesters } from './suggester-repository.ts';
import { trySuggester } from './try-suggester.ts';

export function suggesterRoutes(deps: AskingDeps): Implementation[] {
  return [
    implement(routes.listSuggesters, async ({ actor }) => ({
      items: (await listSuggesters(deps.database, actor)).map(presentSuggester),
    })),
    implement(routes.createSuggester, ({ actor, body }) => createSuggester(deps, actor, body)),
    implement(routes.editSuggester, ({ actor, params, ifVersion, body }) =>
      editSuggester(deps, actor, params.suggesterId, ifVersion, body),
    ),
    implement(routes.deleteSuggester, ({ actor, params, ifVersion }) =>
      deleteSuggester(deps, actor, params.suggesterId, ifVersion),
    ),
    implement(routes.trySuggester, ({ actor, params }) =>
      trySuggester(deps, actor, params.suggesterId),
    ),
  ];
}
