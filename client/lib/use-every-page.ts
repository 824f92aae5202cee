import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';

/** A list that comes page after page until all of it is there. */
export interface EveryPage<Item> {
  /** What has come; undefined: nothing yet. */
  items: readonly Item[] | undefined;
  /** Whether that is all, under what is asked for now. */
  isWhole: boolean;
  /** Why the rest does not come; null: it does. */
  error: Error | null;
  retry: () => void;
  /** All of it, as soon as it is there. */
  whole: () => Promise<readonly Item[]>;
}

type Pages<Item> = UseInfiniteQueryResult<InfiniteData<{ items: Item[] }>>;

/** Who asks already is waited for, not asked again. */
const once = { cancelRefetch: false } as const;

/** Asks for the next page as soon as one is there. */
export function useEveryPage<Item>(list: Pages<Item>): EveryPage<Item> {
  const { data, error, isEnabled, isFetching, hasNextPage, fetchNextPage } = list;
  const goesOn = isEnabled && hasNextPage && !isFetching && error === null;
  useEffect(() => {
    if (goesOn) void fetchNextPage(once);
  }, [goesOn, fetchNextPage]);
  return {
    items: useMemo(() => data && itemsOf(data), [data]),
    isWhole: isWhole(list),
    error,
    retry: () => void (hasNextPage ? fetchNextPage(once) : list.refetch()),
    whole: async () => {
      let now = list;
      // Where there is none yet, the next page is the first.
      while (!isWhole(now)) now = await fetchNextPage({ ...once, throwOnError: true });
      return now.data ? itemsOf(now.data) : [];
    },
  };
}

function isWhole({ data, isPlaceholderData, hasNextPage }: Pages<unknown>): boolean {
  return data !== undefined && !isPlaceholderData && !hasNextPage;
}

function itemsOf<Item>({ pages }: InfiniteData<{ items: Item[] }>): Item[] {
  return pages.flatMap(({ items }) => items);
}
