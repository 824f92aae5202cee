import { useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ArticleSummary } from '#contract/articles.ts';
import { routes } from '#contract/routes.ts';
import type { LibrarySearch } from '../../app/search.ts';
import { read } from '../../lib/query.ts';
import { filterOf, folds, sortOf } from './filters.ts';

export interface Unfolding {
  /** The list with the copies of unfolded rows below them. */
  articles: ArticleSummary[];
  stateOf: (article: ArticleSummary) => 'folded' | 'unfolded' | 'below' | null;
  toggle: (groupId: string) => void;
}

/** Copies of one text stand in one row until they are unfolded. */
export function useUnfolding(search: LibrarySearch, rows: readonly ArticleSummary[]): Unfolding {
  const [open, setOpen] = useState<readonly string[]>([]);
  const isFolding = folds(search);
  const lists = useQueries({
    queries: open.map((copyGroupId) =>
      read(routes.listArticles, {
        query: { ...filterOf(search), copyGroupId, sort: sortOf(search), limit: 200 },
      }),
    ),
    combine: (results) => results.map(({ data }) => data?.items ?? []),
  });
  return useMemo(() => {
    const heads = new Set(rows.map(({ id }) => id));
    const below = new Map(open.map((groupId, index) => [groupId, lists[index] ?? []]));
    const others = ({ id, copies }: ArticleSummary) =>
      (copies ? (below.get(copies.groupId) ?? []) : []).filter((one) => one.id !== id);
    return {
      articles: isFolding ? rows.flatMap((row) => [row, ...others(row)]) : [...rows],
      stateOf: ({ id, copies }) => {
        if (!copies || !isFolding || !heads.has(id)) return copies && 'below';
        return below.has(copies.groupId) ? 'unfolded' : 'folded';
      },
      toggle: (groupId) =>
        setOpen((now) =>
          now.includes(groupId) ? now.filter((one) => one !== groupId) : [...now, groupId],
        ),
    };
  }, [rows, open, lists, isFolding]);
}
