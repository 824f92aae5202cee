import { useQueries, useQuery } from '@tanstack/react-query';
import type { Suggestion } from '#contract/suggestions.ts';
import { messageOf } from '../../../lib/api-error.ts';
import { suggestionsOf } from './suggestion-queries.ts';

/** A suggester of the team that gave no answer, or half of one. */
export interface Trouble {
  id: string;
  message: string;
  retry: () => void;
  isRetrying: boolean;
  /** Its other suggestions are shown all the same. */
  partly: boolean;
}

/** Asks the engine, and beside it every suggester of the team: none waits for another. */
export function useAskedSuggestions(articleId: string, enabled: boolean) {
  const engine = useQuery({ ...suggestionsOf(articleId, null), enabled });
  const suggesters = engine.data?.suggesters ?? [];
  const others = useQueries({
    queries: suggesters.map(({ id }) => ({ ...suggestionsOf(articleId, id), enabled })),
  });
  const lists: (readonly Suggestion[])[] = [engine, ...others].map(({ data }) => data?.items ?? []);
  const troubles = others.flatMap((query, at): Trouble[] => {
    const suggester = suggesters[at];
    const notice = query.data?.notice ?? null;
    if (!suggester || (!query.isError && notice === null)) return [];
    return [
      {
        id: suggester.id,
        message: query.isError ? messageOf(query.error) : `${suggester.name}: ${notice ?? ''}`,
        retry: () => void query.refetch(),
        isRetrying: query.isFetching,
        partly: !query.isError,
      },
    ];
  });
  return {
    lists,
    troubles,
    textId: engine.data?.textId ?? null,
    rejected: engine.data?.rejected ?? 0,
    engine,
    isAsking: engine.isLoading || others.some(({ isLoading }) => isLoading),
  };
}
