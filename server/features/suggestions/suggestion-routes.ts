import { routes } from '#contract/routes.ts';
import { notFound } from '../../platform/domain-error.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { createFinder } from './create-finder.ts';
import { findMaterial } from './material-query.ts';
import { openSuggestions, placeRejections } from './open-suggestions.ts';
import { acceptSuggestions, rejectSuggestion, takeBackRejection } from './suggestion-commands.ts';
import type { SuggestionDeps } from './suggestion-deps.ts';
import { presentRejection, presentSuggestion } from './suggestion-presenter.ts';

export function suggestionRoutes(given: SuggestionDeps): Implementation[] {
  const deps = { ...given, find: createFinder(given) };
  const { database } = deps;
  return [
    implement(routes.listSuggestions, async ({ actor, params, query }) => {
      const material = await findMaterial(database, actor, params.articleId);
      if (!material) throw notFound();
      const { suggesterId = null } = query;
      const { open, ...rest } = await openSuggestions(deps, actor, material, suggesterId);
      return {
        textId: material.textId,
        items: open.map((suggestion) => presentSuggestion(material, suggestion)),
        suggesters: (await deps.listEnabled(actor)).map(({ id, name }) => ({ id, name })),
        ...rest,
      };
    }),
    implement(routes.acceptSuggestions, async ({ actor, params, body }) => ({
      items: await acceptSuggestions(deps, actor, params.articleId, body.suggestionIds),
    })),
    implement(routes.rejectSuggestion, ({ actor, params, body }) =>
      rejectSuggestion(deps, actor, params.articleId, body.suggestionId),
    ),
    implement(routes.listRejectedSuggestions, async ({ actor, params }) => {
      const material = await findMaterial(database, actor, params.articleId);
      if (!material) throw notFound();
      return { items: (await placeRejections(database, actor, material)).map(presentRejection) };
    }),
    implement(routes.takeBackRejection, ({ actor, params }) =>
      takeBackRejection(database, actor, params.articleId, params.rejectionId),
    ),
  ];
}
