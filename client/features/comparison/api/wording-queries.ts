import { keepPreviousData } from '@tanstack/react-query';
import { parseSide } from '#core/wording/side.ts';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';
import { articleQueryOf, queryOf, type MatrixSearch } from '../filters/matrix-search.ts';

/** What is set apart; a half-typed side is none. */
function sideOf({ side, voice }: MatrixSearch) {
  return { side: side !== undefined && parseSide(side) ? side : undefined, voice };
}

export function distinctiveQuery(topicId: string, search: MatrixSearch) {
  const query = { ...articleQueryOf(search), ...sideOf(search) };
  return {
    ...read(routes.getDistinctive, { params: { topicId }, query }),
    placeholderData: keepPreviousData,
  };
}

export function concordanceQuery(topicId: string, search: MatrixSearch) {
  const { terms = '', column, half } = search;
  const query = { ...articleQueryOf(search), ...sideOf(search), terms, column, half };
  return read(routes.getConcordance, { params: { topicId }, query });
}

export function wordingClaimsQuery(topicId: string, search: MatrixSearch) {
  const { column, hedge, stance } = search;
  const [sourceId, verb] = verbIn(search);
  const query = { ...queryOf(search), column, hedge, sourceId, verb, stance };
  return read(routes.getWordingClaims, { params: { topicId }, query });
}

/** "source,verb"; a verb may be several words. */
function verbIn({
  verb,
}: MatrixSearch): [sourceId?: string | undefined, verb?: string | undefined] {
  if (verb === undefined) return [];
  const [sourceId, ...words] = verb.split(',');
  const lemma = words.join(',');
  return [sourceId, lemma === '' ? undefined : lemma];
}

export function quotedSourcesQuery(topicId: string, search: MatrixSearch) {
  return read(routes.getQuotedSources, { params: { topicId }, query: queryOf(search) });
}

export function reportingVerbsQuery(topicId: string, search: MatrixSearch) {
  return {
    ...read(routes.getReportingVerbs, { params: { topicId }, query: queryOf(search) }),
    placeholderData: keepPreviousData,
  };
}

export function hedgesQuery(topicId: string, search: MatrixSearch) {
  return {
    ...read(routes.getHedges, { params: { topicId }, query: queryOf(search) }),
    placeholderData: keepPreviousData,
  };
}

export function loadedWordsQuery(topicId: string, search: MatrixSearch) {
  return {
    ...read(routes.getLoadedWords, { params: { topicId }, query: articleQueryOf(search) }),
    placeholderData: keepPreviousData,
  };
}

export const loadedWordListQuery = () => read(routes.listLoadedWords);

export function headlinesQuery(topicId: string, search: MatrixSearch) {
  return {
    ...read(routes.getHeadlines, { params: { topicId }, query: articleQueryOf(search) }),
    placeholderData: keepPreviousData,
  };
}
