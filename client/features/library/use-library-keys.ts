import { useNavigate } from '@tanstack/react-router';
import type { RefObject } from 'react';
import type { ArticleSummary } from '#contract/articles.ts';
import { paths } from '../../app/paths.ts';
import { notify } from '../../components/notify.tsx';
import { useHotkeys } from '../../lib/hotkeys/use-hotkeys.ts';
import { useChangeArticles } from './bulk/use-change-articles.ts';
import { comparisonOf } from './compare-link.ts';
import type { useChosen } from './use-chosen.ts';
import type { Unfolding } from './use-unfolding.ts';
import { useLibrarySearch } from './use-library-search.ts';

interface Page {
  chosen: ReturnType<typeof useChosen>;
  articles: readonly ArticleSummary[];
  searchBox: RefObject<HTMLInputElement | null>;
  unfolding: Unfolding;
}

/** The library's keys, and the deeds that a button shares with a key. */
export function useLibraryKeys({ chosen, articles, searchBox, unfolding }: Page) {
  const navigate = useNavigate();
  const { search } = useLibrarySearch();
  const { change } = useChangeArticles();
  const selected = [...chosen.selection.values()];
  const nothing = selected.length === 0;
  const current = articles[chosen.current];

  const compare = () => {
    const wanted = comparisonOf(selected, search.topicId);
    if (wanted === null) notify('These articles share no topic. Put them into one, then compare.');
    else {
      const { topicId, outletIds } = wanted;
      void navigate({ to: paths.compareTopic, params: { topicId }, search: { outletIds } });
    }
  };
  const trash = () => {
    change({ articles: selected, change: { do: 'trash' }, done: 'put into the trash' });
    chosen.clear();
  };
  const open = () => {
    if (current) void navigate({ to: paths.reader, params: { articleId: current.id } });
  };

  useHotkeys('Library', [
    { keys: '/', label: 'Search articles', run: () => searchBox.current?.focus() },
    { keys: 'j', label: 'Next article', run: () => chosen.move(1, false) },
    { keys: 'k', label: 'Previous article', run: () => chosen.move(-1, false) },
    { keys: 'ArrowDown', label: 'Next article', run: () => chosen.move(1, false), unlisted: true },
    { keys: 'ArrowUp', label: 'Previous', run: () => chosen.move(-1, false), unlisted: true },
    { keys: 'Enter', label: 'Open the article', run: open, disabled: !current },
    {
      keys: 'x',
      label: 'Choose or leave the article',
      run: () => chosen.toggle(chosen.current, false),
      disabled: !current,
    },
    {
      keys: 'o',
      label: 'Unfold or fold copies of one text',
      run: () => current?.copies && unfolding.toggle(current.copies.groupId),
      disabled: !current?.copies,
    },
    { keys: 'shift+ArrowDown', label: 'Choose downwards', run: () => chosen.move(1, true) },
    { keys: 'shift+ArrowUp', label: 'Choose upwards', run: () => chosen.move(-1, true) },
    { keys: 'mod+a', label: 'Choose all that are loaded', run: chosen.toggleAll },
    { keys: 'c', label: 'Compare the chosen articles', run: compare, disabled: nothing },
    { keys: 'Delete', label: 'Put the chosen into the trash', run: trash, disabled: nothing },
    { keys: 'Escape', label: 'Choose none', run: chosen.clear, disabled: nothing },
  ]);
  return { compare };
}
