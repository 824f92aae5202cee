import { keepPreviousData } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { read, readPages } from '../../../lib/query.ts';
import { queryOf, type MatrixSearch } from '../filters/matrix-search.ts';

/** What the claims of each row are to each other, under the filters of the matrix. */
export function relationPages(topicId: string, search: MatrixSearch) {
  return {
    ...readPages(routes.getRelations, { params: { topicId }, query: queryOf(search) }),
    placeholderData: keepPreviousData,
  };
}

/** Every two claims of a question; only those of some columns, where any are named. */
export function questionRelationsQuery(
  topicId: string,
  questionId: string,
  search: MatrixSearch,
  columns: readonly string[],
) {
  const query = { ...queryOf(search), columns: columns.length > 0 ? columns.join(',') : undefined };
  return read(routes.getQuestionRelations, { params: { topicId, questionId }, query });
}
