import { useMutation, useQueryClient } from '@tanstack/react-query';
import { article as articleSchema, type Article } from '#contract/articles.ts';
import type { BodyInput } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import { call } from '../../../lib/api.ts';
import { currentIn } from '../../../lib/api-error.ts';
import { putArticle } from './article-queries.ts';

export type ArticleChanges = BodyInput<typeof routes.editArticle>;

/** Change an article as it was seen; a stale one is refused, and the current one shown. */
export function useEditArticle(options: { quiet?: boolean } = {}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ article, changes }: { article: Article; changes: ArticleChanges }) =>
      call(routes.editArticle, {
        params: { articleId: article.id },
        ifVersion: article.version,
        body: changes,
      }),
    meta: { quiet: options.quiet ?? false },
    onSuccess: (article) => putArticle(client, article),
    onError: (error) => {
      const current = currentIn(error, articleSchema);
      if (current) putArticle(client, current);
    },
  });
}
