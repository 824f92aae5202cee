import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { routes } from '#contract/routes.ts';
import type { Suggestion } from '#contract/suggestions.ts';
import { notifyFailure, notifyUndo } from '../../../components/notify.tsx';
import { call } from '../../../lib/api.ts';
import { countOf } from '../../../lib/count-of.ts';
import { claimInCache } from '../api/claim-cache.ts';
import { tellClaim } from '../api/claim-channel.ts';
import { trashClaim } from '../api/trash-claim.ts';
import { rejectedOf, suggestionsOf } from './suggestion-queries.ts';

const none: ReadonlySet<string> = new Set();

/** Accepting and rejecting; each shows at once, says so, and can be taken back for ten seconds. */
export function useSuggestionActions(articleId: string, say: (words: string) => void) {
  const client = useQueryClient();
  /** On their way to the server: no longer on the screen. */
  const [hidden, setHidden] = useState(none);
  const hiding = useCallback(
    async (suggestions: readonly Suggestion[], write: () => Promise<void>) => {
      const ids = suggestions.map(({ id }) => id);
      setHidden((now) => new Set([...now, ...ids]));
      try {
        await write();
      } catch (error) {
        notifyFailure(error);
      }
      await refreshSuggestions(client, articleId);
      setHidden((now) => new Set([...now].filter((id) => !ids.includes(id))));
    },
    [client, articleId],
  );
  return useMemo(
    () => ({
      hidden,
      accept: (suggestions: readonly Suggestion[], name: string) =>
        hiding(suggestions, async () => {
          const { items } = await call(routes.acceptSuggestions, {
            params: { articleId },
            body: { suggestionIds: suggestions.map(({ id }) => id) },
          });
          for (const claim of items) tellClaim(client, claim);
          const words =
            suggestions.length === 1
              ? `Tagged as ${name}`
              : `${countOf(items.length, 'claim')} tagged`;
          say(`${words}, as suggested`);
          const ids = items.map(({ id }) => id);
          notifyUndo(words, () => void takeBack(client, articleId, ids));
        }),
      reject: (suggestion: Suggestion, name: string) =>
        hiding([suggestion], async () => {
          const { id } = await call(routes.rejectSuggestion, {
            params: { articleId },
            body: { suggestionId: suggestion.id },
          });
          say(`Rejected: ${name}`);
          notifyUndo(`Rejected: ${name}`, () => void suggestAgain(client, articleId, id));
        }),
    }),
    [client, articleId, say, hidden, hiding],
  );
}

/** Takes a rejection back. */
export async function suggestAgain(
  client: QueryClient,
  articleId: string,
  rejectionId: string,
): Promise<void> {
  try {
    await call(routes.takeBackRejection, { params: { articleId, rejectionId } });
  } catch (error) {
    notifyFailure(error);
  }
  await refreshSuggestions(client, articleId);
}

async function takeBack(client: QueryClient, articleId: string, ids: readonly string[]) {
  try {
    for (const id of ids) {
      const claim = claimInCache(client, articleId, id);
      if (claim) tellClaim(client, await trashClaim(claim));
    }
  } catch (error) {
    notifyFailure(error);
  }
}

/** Asks again: for what everybody suggests, and what is rejected. A failure waits for a hand. */
export async function refreshSuggestions(client: QueryClient, articleId: string): Promise<void> {
  const [tag, path, params] = suggestionsOf(articleId, null).queryKey;
  await Promise.all([
    client.invalidateQueries({
      queryKey: [tag, path, params],
      predicate: ({ state }) => state.status !== 'error',
    }),
    client.invalidateQueries({ queryKey: rejectedOf(articleId).queryKey }),
  ]);
}
