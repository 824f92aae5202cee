import { keepPreviousData } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { read, readPages } from '../../../lib/query.ts';

export const reportsQuery = () => readPages(routes.listReports, { query: { limit: 50 } });
export const topicsQuery = () => read(routes.listTopics);

export function reportQuery(reportId: string) {
  return read(routes.getReport, { params: { reportId } });
}

/** The last preview stays on the screen until the next is there. */
export function previewQuery(reportId: string) {
  return {
    ...read(routes.previewReport, { params: { reportId } }),
    placeholderData: keepPreviousData,
  };
}

export function claimQuery(claimId: string) {
  return read(routes.getClaim, { params: { claimId } });
}

/** What a report on a topic can choose from. */
export const questionsQuery = (topicId: string) =>
  read(routes.listQuestions, { query: { topicId } });
export const facetsQuery = (topicId: string) => read(routes.articleFacets, { query: { topicId } });
