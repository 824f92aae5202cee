import { useCallback, useMemo, useRef, useState } from 'react';
import type { ArticleSummary } from '#contract/articles.ts';
import {
  emptySelection,
  howMany,
  toggled,
  withAll,
  without,
  withRange,
  type Selection,
} from './selection.ts';

/** Which articles are chosen, and which row the keyboard is on (-1: none yet). */
export function useChosen(articles: readonly ArticleSummary[]) {
  const [kept, setKept] = useState<Selection>(emptySelection);
  const [current, setCurrent] = useState(-1);
  /** Where a range starts: the row toggled last. */
  const anchor = useRef(0);

  // A chosen article is shown as the list has it now, not as it was when it was chosen.
  const selection = useMemo(() => {
    if (kept.size === 0) return kept;
    const now = new Map(articles.map((article) => [article.id, article]));
    return new Map([...kept].map(([id, article]) => [id, now.get(id) ?? article]));
  }, [kept, articles]);

  const toggle = useCallback(
    (index: number, extend: boolean) => {
      const article = articles[index];
      if (!article) return;
      const from = anchor.current;
      setKept((before) =>
        extend ? withRange(before, articles, from, index) : toggled(before, article),
      );
      anchor.current = index;
      setCurrent(index);
    },
    [articles],
  );

  return {
    selection,
    current: Math.min(current, articles.length - 1),
    setCurrent,
    toggle,
    move: (by: number, extend: boolean) => {
      const next = Math.max(0, Math.min(articles.length - 1, current + by));
      if (extend && articles.length > 0) {
        if (selection.size === 0) anchor.current = Math.max(0, current);
        const from = anchor.current;
        setKept((before) => withRange(before, articles, from, next));
      }
      setCurrent(next);
    },
    toggleAll: () =>
      setKept((before) =>
        howMany(before, articles) === 'all' ? without(before, articles) : withAll(before, articles),
      ),
    clear: () => setKept(emptySelection),
  };
}
