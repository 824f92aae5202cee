import { keepPreviousData } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { readPages } from '../../../lib/query.ts';
import { queryOf, type MatrixSearch } from '../filters/matrix-search.ts';

/** Every question in words, under the filters of the address. */
export function summaryPages(topicId: string, search: MatrixSearch) {
  return {
    ...readPages(routes.getSummary, { params: { topicId }, query: queryOf(search) }),
    placeholderData: keepPreviousData,
  };
}
