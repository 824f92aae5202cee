import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Article } from '#contract/articles.ts';
import type { Claim } from '#contract/claims.ts';
import { notify, notifyFailure } from '../../../components/notify.tsx';
import { citation } from '../../../features/claims/words/citation.ts';
import { paths } from '../../paths.ts';

/** Copies a claim as “quote” — outlet, title, date, ¶, deep link. */
export function useCopyCitation(article: Article): (claim: Claim) => void {
  const router = useRouter();
  return useCallback(
    (claim) => {
      const { href } = router.buildLocation({
        to: paths.reader,
        params: { articleId: article.id },
        search: { claim: claim.id },
      });
      navigator.clipboard
        .writeText(citation(claim, article, `${location.origin}${href}`))
        .then(() => notify('Citation copied'))
        .catch(notifyFailure);
    },
    [router, article],
  );
}
