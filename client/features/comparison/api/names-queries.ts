import { keepPreviousData } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';
import { articleQueryOf, type MatrixSearch } from '../filters/matrix-search.ts';
import { namingIn } from '../wording/open-passages.ts';

export function namesQuery(topicId: string, search: MatrixSearch) {
  return {
    ...read(routes.getNames, { params: { topicId }, query: articleQueryOf(search) }),
    placeholderData: keepPreviousData,
  };
}

export function namePassagesQuery(topicId: string, search: MatrixSearch) {
  const query = { ...articleQueryOf(search), ...namingIn(search), column: search.column };
  return read(routes.getNamePassages, { params: { topicId }, query });
}
