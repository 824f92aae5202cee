import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '#contract/articles.ts';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';

export function articleOf(articleId: string) {
  return read(routes.getArticle, { params: { articleId } });
}

/** An earlier (or the current) version of the text. */
export function textOf(articleId: string, number: number) {
  return read(routes.getText, { params: { articleId, number } });
}

const alsoShownIn = new Set(['Articles', 'Outlets', 'Topics', 'Comparison', 'Reports', 'Activity']);

/** The article as the server has just given it; lists elsewhere ask again when next shown. */
export function putArticle(client: QueryClient, article: Article): void {
  client.setQueryData(articleOf(article.id).queryKey, article);
  void client.invalidateQueries({
    predicate: ({ queryKey }) => alsoShownIn.has(String(queryKey[0])),
    refetchType: 'none',
  });
}
