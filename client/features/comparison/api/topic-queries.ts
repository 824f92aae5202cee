import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';
import type { FilterOptions } from '../filters/filter-bar.tsx';
import { noOutlet } from '../../../lib/no-outlet.ts';

export const topicsQuery = () => read(routes.listTopics);
export const questionsQuery = (topicId: string) =>
  read(routes.listQuestions, { query: { topicId } });
export const categoriesQuery = () => read(routes.listCategories);

/** What a topic's filters can choose from. Lists that are not there yet are empty. */
export function useFilterOptions(topicId: string): FilterOptions {
  const outlets = useQuery(read(routes.articleFacets, { query: { topicId } })).data?.outlets;
  const groups = useQuery(read(routes.listOutletGroups)).data?.items;
  const questions = useQuery(questionsQuery(topicId)).data?.items;
  const categories = useQuery(categoriesQuery()).data?.items;
  return {
    outlets: (outlets ?? []).map(({ id, name, count }) => ({
      value: id ?? 'none',
      label: id === null ? noOutlet : name,
      detail: String(count),
    })),
    groups: (groups ?? []).map(({ id, name }) => ({ value: id, label: name })),
    questions: (questions ?? []).map(({ id, text, claimCount }) => ({
      value: id,
      label: text,
      detail: String(claimCount),
    })),
    categories: (categories ?? [])
      .filter(({ archived }) => !archived)
      .map(({ key, name }) => ({ value: key, label: name })),
  };
}
