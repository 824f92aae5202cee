import { isPartialDate } from '#core/figures/partial-date.ts';
import type { QueryInput } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { LibrarySearch } from '../../app/search.ts';

type ListQuery = QueryInput<typeof routes.listArticles>;
export type ArticleFilter = Omit<ListQuery, 'sort' | 'cursor' | 'limit'>;

/** What the address says, as the API takes it. A date that is half typed does not filter yet. */
export function filterOf(search: LibrarySearch): ArticleFilter {
  const filter = { ...search };
  delete filter.sort;
  return {
    ...filter,
    publishedFrom: wholeDate(search.publishedFrom),
    publishedTo: wholeDate(search.publishedTo),
  };
}

/** In an address: articles that carry no frame. */
export const notCoded = { key: '-', words: 'not coded' };

function wholeDate(text: string | undefined): string | undefined {
  return text !== undefined && isPartialDate(text) ? text : undefined;
}

export function sortOf({ sort, q }: LibrarySearch): NonNullable<LibrarySearch['sort']> {
  return sort ?? (q === undefined ? '-published' : 'relevance');
}

/** The views at the top of the list: each is a filter of its own, and only one holds at a time. */
export type ViewKey = 'all' | 'mine' | 'awaitsReview' | 'edited' | 'trashed';

export function viewOf(search: LibrarySearch, memberId: string): ViewKey {
  if (search.trashed) return 'trashed';
  if (search.awaitsReview) return 'awaitsReview';
  if (search.edited) return 'edited';
  return search.assigneeId === memberId ? 'mine' : 'all';
}

const noView = {
  trashed: undefined,
  awaitsReview: undefined,
  edited: undefined,
  assigneeId: undefined,
};

export function withView(search: LibrarySearch, view: ViewKey, memberId: string): LibrarySearch {
  const rest = { ...search, ...noView };
  switch (view) {
    case 'all':
      return rest;
    case 'mine':
      return { ...rest, assigneeId: memberId };
    default:
      return { ...rest, [view]: 'true' };
  }
}

/** Copies of one text stand in one row, except where they themselves are asked for. */
export function folds({ copyGroupId, trashed }: LibrarySearch): boolean {
  return copyGroupId === undefined && trashed === undefined;
}

export function splitList(list: string | undefined): string[] {
  return (list ?? '').split(',').filter((part) => part !== '');
}

/** "a,b" with an entry added, or taken out where it stands already; undefined when empty. */
export function toggleInList(list: string | undefined, entry: string): string | undefined {
  const parts = splitList(list);
  const next = parts.includes(entry) ? parts.filter((part) => part !== entry) : [...parts, entry];
  return next.length === 0 ? undefined : next.join(',');
}

export function isFiltered(search: LibrarySearch): boolean {
  return Object.entries(search).some(([key, value]) => key !== 'sort' && value !== undefined);
}
