import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { routes } from '#contract/routes.ts';
import type { LibrarySearch } from '../../app/search.ts';
import { readPages } from '../../lib/query.ts';
import { filterOf, folds, sortOf } from './filters.ts';

const pageSize = 100;

/** The list under the filters, as far as it is loaded, and the way to more of it. */
export function useArticles(search: LibrarySearch) {
  const query = {
    ...filterOf(search),
    sort: sortOf(search),
    limit: pageSize,
    ...(folds(search) && { fold: 'true' as const }),
  };
  const list = useInfiniteQuery({
    ...readPages(routes.listArticles, { query }),
    placeholderData: keepPreviousData,
  });
  const { data } = list;
  const articles = useMemo(() => (data?.pages ?? []).flatMap(({ items }) => items), [data]);
  return { ...list, articles, total: data?.pages[0]?.total ?? 0 };
}
