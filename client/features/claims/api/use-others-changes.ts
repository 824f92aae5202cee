import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';
import { articleClaims } from './claim-cache.ts';

const every = 15_000;

/**
 * Asks now and then whether anybody else did something to the article (a few hundred bytes), and
 * only then for its claims.
 */
export function useOthersChanges(articleId: string, memberId: string): void {
  const client = useQueryClient();
  const seen = useRef<string | null>(null);
  const { data } = useQuery({
    ...read(routes.listEvents, { query: { articleId, limit: 20 } }),
    refetchInterval: every,
    retry: false,
  });
  useEffect(() => {
    const events = data?.items ?? [];
    const last = seen.current;
    seen.current = events[0]?.id ?? last;
    if (last === null) return;
    // Ids rise with time.
    const isNew = events.some(({ id, member }) => id > last && member.id !== memberId);
    if (isNew) void client.invalidateQueries({ queryKey: articleClaims(articleId).queryKey });
  }, [client, data, articleId, memberId]);
}
