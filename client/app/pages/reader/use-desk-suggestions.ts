import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Suggestion } from '#contract/suggestions.ts';
import { nextSuggestion } from '../../../features/claims/suggestions/merge.ts';
import { useSuggestions } from '../../../features/claims/suggestions/use-suggestions.ts';
import { spokenSuggestion } from '../../../features/claims/suggestions/words.ts';
import { say } from '../../../features/reader/components/live-region.tsx';
import { IntervalIndex } from '../../../features/reader/marks/interval-index.ts';
import type { Layer, Mark } from '../../../features/reader/marks/mark.ts';
import type { DeskState } from './use-desk.ts';

const layerOf = (category: string) => `suggested ${category}`;

/** Suggestions on the desk: their marks among the claims', which one is chosen, and the moves. */
export function useDeskSuggestions(desk: DeskState) {
  const { article, text, all, readOnly, codebook, selected, view, passage } = desk;
  const state = useSuggestions({
    articleId: article.id,
    textId: text.id,
    claims: all,
    readOnly: readOnly || article.trashedAt !== null,
    say,
  });
  const { items, byId, choose, accept, reject } = state;
  const [asksAll, setAsksAll] = useState(false);
  const { categories } = codebook;
  const nameOf = useCallback(
    ({ category }: Suggestion) => categories.find(({ key }) => key === category)?.name ?? category,
    [categories],
  );

  // One thing is chosen at a time: a claim that is selected takes the place of a suggestion.
  const chosen = selected.id === null ? state.chosen : null;
  useEffect(() => {
    if (selected.id !== null) choose(null);
  }, [selected.id, choose]);

  const { select: selectClaim } = selected;
  const { select: selectPassage } = passage;
  const pick = useCallback(
    (id: string | null) => {
      const isSuggestion = id !== null && byId.has(id);
      choose(isSuggestion ? id : null);
      if (isSuggestion) selectPassage(null);
      selectClaim(isSuggestion ? null : id);
    },
    [byId, choose, selectClaim, selectPassage],
  );
  const show = (next: Suggestion | null) => {
    pick(next?.id ?? null);
    if (!next) return;
    view?.reveal(next.anchor);
    say(spokenSuggestion(next, nameOf(next)));
  };
  const go = (step: 1 | -1) =>
    show(nextSuggestion(items, chosen?.id ?? null, step, view?.firstOnScreen() ?? 0));
  /** Goes on to the next, so that one key after the other works through all of them. */
  const goOn = (done: Suggestion) => {
    const next = nextSuggestion(items, done.id, 1, 0);
    show(next?.id === done.id ? null : next);
  };

  const layers = useMemo(
    (): Layer[] => [
      ...categories,
      ...categories.map(({ key, colour }): Layer => ({
        key: layerOf(key),
        colour,
        underline: 'dotted',
        suggested: true,
      })),
    ],
    [categories],
  );
  const marksInOrder = useMemo(() => {
    const suggested = items.map(({ id, category, anchor }): Mark => ({
      id,
      layer: layerOf(category),
      start: anchor.start,
      end: anchor.end,
    }));
    return [...desk.marksInOrder, ...suggested].sort((a, b) => a.start - b.start);
  }, [desk.marksInOrder, items]);
  const marks = useMemo(() => new IntervalIndex(marksInOrder), [marksInOrder]);

  return {
    ...state,
    chosen,
    pick,
    go,
    layers,
    marks,
    marksInOrder,
    nameOf,
    acceptChosen: () => {
      if (!chosen) return;
      goOn(chosen);
      void accept([chosen], nameOf(chosen));
    },
    rejectChosen: () => {
      if (!chosen) return;
      goOn(chosen);
      void reject(chosen, nameOf(chosen));
    },
    acceptAll: () => {
      pick(null);
      const [first] = items;
      if (first) void accept(items, nameOf(first));
    },
    asksAll,
    setAsksAll,
  };
}

export type DeskSuggestions = ReturnType<typeof useDeskSuggestions>;
