import type { ReportSelection } from '#contract/reports.ts';
import { countOf } from '../../../lib/count-of.ts';

/** "all questions · 3 outlets · approved": what a report chooses, in one line. */
export function selectionWords({ questionIds, outletIds, statuses }: ReportSelection): string {
  return [
    questionIds.length === 0 ? 'all questions' : countOf(questionIds.length, 'question'),
    outletIds.length === 0 ? 'all outlets' : countOf(outletIds.length, 'outlet'),
    statuses.length === 0 ? 'all statuses' : statuses.join(', '),
  ].join(' · ');
}
