import { keepPreviousData } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';
import { queryOf, type MatrixSearch } from '../filters/matrix-search.ts';

/** What each outlet answers and leaves out, under the filters of the address. */
export function coverageQuery(topicId: string, search: MatrixSearch) {
  return {
    ...read(routes.getCoverage, { params: { topicId }, query: queryOf(search) }),
    placeholderData: keepPreviousData,
  };
}
