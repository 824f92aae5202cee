import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { z } from 'zod';
import { routes } from '#contract/routes.ts';

export interface Neighbours {
  before: string | null;
  after: string | null;
}

/** As much of the library's pages as says in which order its articles stand. */
const pages = z.object({
  pages: z.array(z.object({ items: z.array(z.object({ id: z.string() })) })),
});

/** The articles before and after this one in the library, as it was last looked at. */
export function useNeighbours(articleId: string): Neighbours {
  const client = useQueryClient();
  return useMemo(() => neighboursIn(libraryOrder(client), articleId), [client, articleId]);
}

export function neighboursIn(order: readonly string[], articleId: string): Neighbours {
  const at = order.indexOf(articleId);
  if (at < 0) return { before: null, after: null };
  return { before: order[at - 1] ?? null, after: order[at + 1] ?? null };
}

function libraryOrder(client: QueryClient): string[] {
  const lists = client
    .getQueryCache()
    .findAll({ queryKey: [routes.listArticles.tag, routes.listArticles.path] })
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt);
  for (const list of lists) {
    const read = pages.safeParse(list.state.data);
    if (read.success) return read.data.pages.flatMap(({ items }) => items.map(({ id }) => id));
  }
  return [];
}
