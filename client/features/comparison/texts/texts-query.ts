import { keepPreviousData } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';
import { queryOf, type MatrixSearch } from '../filters/matrix-search.ts';

/** The texts that stand beside each other; those of the address, or the likeliest two. */
export function textsQuery(topicId: string, search: MatrixSearch) {
  return {
    ...read(routes.getTextsBeside, {
      params: { topicId },
      query: { ...queryOf(search), articleIds: search.texts },
    }),
    placeholderData: keepPreviousData,
  };
}

/** The articles one can choose from. */
export function articlesOfTopic(topicId: string) {
  return read(routes.listArticles, { query: { topicId, limit: 200, sort: 'published' } });
}
