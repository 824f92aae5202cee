import { keepPreviousData } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { read } from '../../../../lib/query.ts';
import { queryOf, type MatrixSearch } from '../../filters/matrix-search.ts';
import type { OpenFrame } from './open-frame.ts';

/** Frames by column, under the filters of the address. */
export function framesQuery(topicId: string, search: MatrixSearch) {
  return {
    ...read(routes.getTopicFrames, { params: { topicId }, query: articlesIn(search) }),
    placeholderData: keepPreviousData,
  };
}

export function framedArticlesQuery(topicId: string, open: OpenFrame, search: MatrixSearch) {
  return read(routes.getFramedArticles, {
    params: { topicId, frame: open.frame },
    query: { ...articlesIn(search), column: open.column ?? undefined },
  });
}

/** The filters that choose articles. */
function articlesIn(search: MatrixSearch) {
  const { by, outletIds, groupId, publishedFrom, publishedTo } = queryOf(search);
  return { by, outletIds, groupId, publishedFrom, publishedTo };
}
