import { keepPreviousData } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';
import { queryOf, type MatrixSearch } from '../filters/matrix-search.ts';

/** The matrix under the filters of the address; the last one stays until the next is there. */
export function matrixQuery(topicId: string, search: MatrixSearch) {
  return {
    ...read(routes.getMatrix, { params: { topicId }, query: queryOf(search) }),
    placeholderData: keepPreviousData,
  };
}

/** Some rows of a matrix that is too large for one answer. */
export function matrixPageQuery(
  topicId: string,
  search: MatrixSearch,
  questionIds: readonly string[],
) {
  return read(routes.getMatrix, {
    params: { topicId },
    query: { ...queryOf(search), questionIds: questionIds.join(',') },
  });
}

export function cellQuery(
  topicId: string,
  questionId: string,
  column: string,
  search: MatrixSearch,
) {
  return read(routes.getCell, {
    params: { topicId, questionId, column },
    query: queryOf(search),
  });
}

/** Articles of a topic whose text the outlet changed, by id: how many texts there are. */
export function silentEditsQuery(topicId: string) {
  return {
    ...read(routes.listArticles, { query: { topicId, edited: 'true', limit: 200 } }),
  };
}
