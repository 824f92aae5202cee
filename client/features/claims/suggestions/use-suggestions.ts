import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Claim } from '#contract/claims.ts';
import type { Suggestion } from '#contract/suggestions.ts';
import { useStore } from '../../../lib/store.ts';
import { mergeSuggestions } from './merge.ts';
import { suggestionsShown } from './shown.ts';
import { refreshSuggestions, useSuggestionActions } from './use-suggestion-actions.ts';
import { useAskedSuggestions } from './use-asked-suggestions.ts';

interface Options {
  articleId: string;
  textId: string;
  claims: readonly Claim[];
  /** Suggestions are for who may tag, on the current text. */
  readOnly: boolean;
  say: (words: string) => void;
}

/** What is suggested for the text on the screen, which of it is chosen, and what can be done. */
export function useSuggestions({ articleId, textId, claims, readOnly, say }: Options) {
  const client = useQueryClient();
  const shown = useStore(suggestionsShown) === 'shown';
  const asked = useAskedSuggestions(articleId, !readOnly && shown);
  const [chosenId, choose] = useState<string | null>(null);
  const actions = useSuggestionActions(articleId, say);
  const { lists, engine } = asked;
  const items = useMemo(() => {
    if (readOnly || !shown) return [];
    return mergeSuggestions(lists, claims).filter(
      ({ id, anchor }) => !actions.hidden.has(id) && anchor.textId === textId,
    );
  }, [lists, claims, readOnly, shown, textId, actions.hidden]);
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);

  // What was tagged when the server was asked is not in its answer: a tag that went is asked for.
  const before = useRef<readonly Claim[]>([]);
  useEffect(() => {
    const gone = before.current.some(({ id }) => claims.every((claim) => claim.id !== id));
    before.current = claims;
    if (gone) void refreshSuggestions(client, articleId);
  }, [client, articleId, claims]);

  const chosen: Suggestion | null = chosenId === null ? null : (byId.get(chosenId) ?? null);
  return { ...asked, ...actions, engine, items, byId, chosen, choose, shown };
}
