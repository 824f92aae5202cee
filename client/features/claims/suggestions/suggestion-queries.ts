import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';

/** What the engine suggests for an article; or, by its id, one suggester of the team. */
export function suggestionsOf(articleId: string, suggesterId: string | null) {
  const query = suggesterId === null ? {} : { suggesterId };
  return {
    ...read(routes.listSuggestions, { params: { articleId }, query }),
    // The server keeps them; what changes here is asked for again by hand.
    staleTime: 60_000,
  };
}

export function rejectedOf(articleId: string) {
  return read(routes.listRejectedSuggestions, { params: { articleId } });
}
