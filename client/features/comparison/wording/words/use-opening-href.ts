import { useParams, useRouter, useSearch } from '@tanstack/react-router';
import { paths } from '../../../../app/paths.ts';
import type { MatrixSearch } from '../../filters/matrix-search.ts';

/** For drawings, whose links are plain ones: the address that opens some passages. */
export function useOpeningHref(): (opens: MatrixSearch) => string {
  const router = useRouter();
  const { topicId } = useParams({ from: '/inside/compare/$topicId' });
  const search = useSearch({ from: '/inside/compare/$topicId' });
  return (opens) =>
    router.buildLocation({
      to: paths.compareTopic,
      params: { topicId },
      search: { ...search, ...opens },
    }).href;
}
