import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Article } from '#contract/articles.ts';
import { article as articleSchema } from '#contract/articles.ts';
import { sameCodings, type Coding } from '#core/frames/frame.ts';
import { routes } from '#contract/routes.ts';
import { notifyUndo } from '../../../components/notify.tsx';
import { call } from '../../../lib/api.ts';
import { currentIn } from '../../../lib/api-error.ts';
import { markStale } from '../../../lib/mark-stale.ts';
import { putArticle } from '../api/article-queries.ts';
import { codingsOf } from './frame-draft.ts';

interface Deed {
  /** As it was seen. */
  article: Article;
  codings: readonly Coding[];
}

/**
 * Codes an article with frames, and offers to take that back. Where somebody has changed the
 * article meanwhile, but not its frames, that is no obstacle.
 */
export function useCodeArticle() {
  const client = useQueryClient();
  const taken = (article: Article) => {
    putArticle(client, article);
    // The counts of the codebook.
    void markStale(client, routes.listFrames.tag);
  };
  const undo = useMutation({ mutationFn: send, onSuccess: taken });
  return useMutation({
    mutationFn: send,
    meta: { quiet: true },
    onSuccess: (article, { article: before }) => {
      taken(article);
      notifyUndo('The frames are changed.', () =>
        undo.mutate({ article, codings: codingsOf(before.frames) }),
      );
    },
    onError: (error) => {
      const current = currentIn(error, articleSchema);
      if (current) putArticle(client, current);
    },
  });
}

async function send({ article, codings }: Deed): Promise<Article> {
  const set = (ifVersion: number) =>
    call(routes.editArticle, {
      params: { articleId: article.id },
      ifVersion,
      body: { frames: [...codings] },
    });
  try {
    return await set(article.version);
  } catch (error) {
    const current = currentIn(error, articleSchema);
    const isAside = current && sameCodings(codingsOf(current.frames), codingsOf(article.frames));
    if (!isAside) throw error;
    return set(current.version);
  }
}
