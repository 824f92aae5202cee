import { keepPreviousData } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';
import { queryOf, type MatrixSearch } from '../filters/matrix-search.ts';

/** The claims on a clock, under the filters of the address. */
export function timelineQuery(topicId: string, search: MatrixSearch) {
  const { clock, rows } = search;
  return {
    ...read(routes.getTimeline, {
      params: { topicId },
      query: { ...queryOf(search), clock, rows },
    }),
    placeholderData: keepPreviousData,
  };
}
