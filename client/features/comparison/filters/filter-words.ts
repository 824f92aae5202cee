import { clocks } from '#core/comparison/timeline/clock.ts';
import { isOfItsOwn } from '../views/views.ts';
import type { Option } from './checklist-filter.tsx';
import { timeWords } from './clock-filters.ts';
import type { FilterOptions } from './filter-bar.tsx';
import { listOf, statusesIn, type MatrixSearch } from './matrix-search.ts';

/** What is chosen of a topic, for paper: a print has to say what it was made with. */
export function filterWords(search: MatrixSearch, options: FilterOptions): string[] {
  const isOfRows = !isOfItsOwn(search.view);
  const lines = [
    search.by && `A column for each ${search.by}`,
    listWords('Outlets', options.outlets, listOf(search.outletIds)),
    listWords('Group', options.groups, listOf(search.groupId)),
    listWords('Questions', options.questions, listOf(search.questionIds)),
    listWords('Category', options.categories, listOf(search.category)),
    listWords('Status', [], statusesIn(search)),
    ...clocks.map((clock) => timeWords(search, clock)),
    isOfRows && search.q && `Questions with “${search.q}”`,
    isOfRows && search.differences && 'Only differences',
  ];
  return lines.flatMap((line) => line || []);
}

function listWords(
  label: string,
  options: readonly Option[],
  chosen: readonly string[],
): string | null {
  if (chosen.length === 0) return null;
  const names = chosen.map((value) => options.find((each) => each.value === value)?.label ?? value);
  return `${label}: ${names.join(', ')}`;
}
