import type { OutletGroup } from '#contract/nouns.ts';
import type { ReportSelection } from '#contract/reports.ts';
import type { Matrix } from '../matrix.ts';
import { listOf, statusesIn, type MatrixSearch } from './matrix-search.ts';

/**
 * What a report has to hold to show the same questions, outlets and statuses; an empty list is
 * "all", so that a report of everything goes on growing. Times have no place in it.
 */
export function reportSelection(
  search: MatrixSearch,
  questions: readonly Matrix['rows'][number]['question'][],
  groups: readonly Pick<OutletGroup, 'id' | 'outletIds'>[],
): ReportSelection {
  const choosesQuestions = [search.q, search.questionIds, search.category].some(
    (filter) => filter !== undefined,
  );
  return {
    questionIds: choosesQuestions ? questions.map(({ id }) => id) : [],
    outletIds: outletIdsIn(search, groups),
    statuses: statusesIn(search),
  };
}

function outletIdsIn(
  search: MatrixSearch,
  groups: readonly Pick<OutletGroup, 'id' | 'outletIds'>[],
): string[] {
  const chosen = listOf(search.outletIds);
  const members = groups.find(({ id }) => id === search.groupId)?.outletIds;
  if (!members) return chosen;
  return chosen.length === 0 ? [...members] : chosen.filter((id) => members.includes(id));
}
