import { keepPreviousData } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { read } from '../../../../lib/query.ts';
import { articleQueryOf, type MatrixSearch } from '../../filters/matrix-search.ts';
import type { OpenFrame } from './open-frame.ts';

/** Frames by column, under the filters of the address. */
export function framesQuery(topicId: string, search: MatrixSearch) {
  return {
    ...read(routes.getTopicFrames, { params: { topicId }, query: articleQueryOf(search) }),
    placeholderData: keepPreviousData,
  };
}

export function framedArticlesQuery(topicId: string, open: OpenFrame, search: MatrixSearch) {
  return read(routes.getFramedArticles, {
    params: { topicId, frame: open.frame },
    query: { ...articleQueryOf(search), column: open.column ?? undefined },
  });
}
