import { keepPreviousData } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';
import { queryOf, type MatrixSearch } from '../filters/matrix-search.ts';
import { namingIn } from '../wording/open-passages.ts';

/** The filters that choose articles. */
function articlesOf(search: MatrixSearch) {
  const { by, outletIds, groupId, publishedFrom, publishedTo } = queryOf(search);
  return { by, outletIds, groupId, publishedFrom, publishedTo };
}

export function namesQuery(topicId: string, search: MatrixSearch) {
  return {
    ...read(routes.getNames, { params: { topicId }, query: articlesOf(search) }),
    placeholderData: keepPreviousData,
  };
}

export function namePassagesQuery(topicId: string, search: MatrixSearch) {
  const query = { ...articlesOf(search), ...namingIn(search), column: search.column };
  return read(routes.getNamePassages, { params: { topicId }, query });
}
