import { expect, it } from 'vitest';
import { filterWords } from './filter-words.ts';
import { noFilters } from './matrix-search.ts';

const options = {
  outlets: [
    { value: 'a', label: 'Quay Weekly' },
    { value: 'none', label: '(no outlet)' },
  ],
  groups: [{ value: 'g', label: 'Harbour press' }],
  questions: [{ value: 'q', label: 'How much relief money is there?' }],
  categories: [{ value: 'aid-total', label: 'Aid total' }],
};

it('names what is chosen, in the order of the filters', () => {
  const search = {
    by: 'group' as const,
    outletIds: 'a,none',
    groupId: 'g',
    questionIds: 'q',
    category: 'aid-total',
    statuses: 'approved,draft',
    publishedFrom: '2021-05',
    saidTo: '2022',
    q: 'money',
    differences: 'true' as const,
  };
  expect(filterWords(search, options)).toEqual([
    'A column for each group',
    'Outlets: Quay Weekly, (no outlet)',
    'Group: Harbour press',
    'Questions: How much relief money is there?',
    'Category: Aid total',
    'Status: draft, approved',
    'Published: from May 2021',
    'Said: to 2022',
    'Questions with “money”',
    'Only differences',
  ]);
});

it('is empty where nothing is, and leaves out what a view does not heed', () => {
  expect(filterWords({ ...noFilters, publishedFrom: '202' }, options)).toEqual([]);
  expect(filterWords({ view: 'voices', q: 'money', differences: 'true' }, options)).toEqual([]);
});
