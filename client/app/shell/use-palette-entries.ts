import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { routes } from '#contract/routes.ts';
import { formatDate } from '../../lib/dates.ts';
import type { Keys } from '../../lib/hotkeys/keys.ts';
import { allGroups, subscribe } from '../../lib/hotkeys/registry.ts';
import { read } from '../../lib/query.ts';
import { paths } from '../paths.ts';
import { noOutlet } from '../../lib/no-outlet.ts';

export interface PaletteEntry {
  id: string;
  label: string;
  detail?: string;
  keys?: Keys;
  run: () => void;
}

const articlesShown = 8;

/** What the palette offers: the keys of the page as actions, topics, and articles found. */
export function usePaletteEntries(query: string) {
  const navigate = useNavigate();
  const wanted = query.trim().toLowerCase();
  const hotkeys = useSyncExternalStore(subscribe, allGroups);
  const topics = useQuery({ ...read(routes.listTopics), enabled: wanted !== '' });
  const [asked] = useDebouncedValue(wanted, 120);
  const articles = useQuery({
    ...read(routes.listArticles, { query: { q: asked, limit: articlesShown } }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });

  const matches = (label: string) => label.toLowerCase().includes(wanted);
  const actions = hotkeys
    .flatMap(({ hotkeys: listed }) => listed)
    .filter(({ unlisted, disabled, label }) => !unlisted && !disabled && matches(label))
    .filter(({ keys }) => keys !== 'mod+k' && keys !== '/')
    .map(({ keys, label, run }): PaletteEntry => {
      return { id: `${keys} ${label}`, label, keys, run: () => run(new KeyboardEvent('keydown')) };
    });
  const topicEntries = (topics.data?.items ?? [])
    .filter(({ name }) => wanted !== '' && matches(name))
    .map(({ id, name, articleCount }): PaletteEntry => {
      const detail = `Compare ${articleCount} ${articleCount === 1 ? 'article' : 'articles'}`;
      const run = () => void navigate({ to: paths.compareTopic, params: { topicId: id } });
      return { id, label: name, detail, run };
    });
  const articleEntries = (asked === '' ? [] : (articles.data?.items ?? [])).map(
    ({ id, title, outlet, published }): PaletteEntry => {
      const detail = `${outlet?.name ?? noOutlet} · ${formatDate(published?.date ?? null)}`;
      const run = () => void navigate({ to: paths.reader, params: { articleId: id } });
      return { id, label: title ?? '(no headline)', detail, run };
    },
  );
  return {
    isSearching: articles.isFetching || asked !== wanted,
    groups: [
      { label: 'Articles', entries: articleEntries },
      { label: 'Topics', entries: topicEntries },
      { label: 'Actions', entries: actions },
    ],
  };
}
