import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { readingStates } from '#core/articles/article.ts';
import type { LibrarySearch } from '../../../app/search.ts';
import { OutletName } from '../../../components/outlet-name.tsx';
import { ReadingStateMark } from '../../../components/reading-state-mark.tsx';
import { languageName } from '#core/outlets/code-names.ts';
import { read } from '../../../lib/query.ts';
import { useMe } from '../../../lib/use-me.ts';
import { filterOf, notCoded, splitList, toggleInList, viewOf, withView } from '../filters.ts';
import classes from './library-nav.module.css';
import { NavEntry } from './nav-entry.tsx';
import { NavGroup } from './nav-group.tsx';
import { PublishedFilter } from './published-filter.tsx';

const views = [
  { key: 'all', label: 'All' },
  { key: 'mine', label: 'Mine' },
  { key: 'awaitsReview', label: 'Review' },
  { key: 'edited', label: 'Edited' },
  { key: 'trashed', label: 'Trash' },
] as const;

interface Props {
  search: LibrarySearch;
  /** Closes the drawer that it stands in on a narrow screen. */
  onChoose?: () => void;
}

/** Views and facets: each says how many articles it would leave. */
export function LibraryNav({ search, onChoose }: Props) {
  const memberId = useMe().member.id;
  const view = viewOf(search, memberId);
  const facets = useQuery({
    ...read(routes.articleFacets, { query: filterOf(search) }),
    placeholderData: keepPreviousData,
  }).data;
  // Who codes no frames is not asked about them.
  const hasFrames = facets?.frames.some(({ key }) => key !== notCoded.key) ?? false;
  const outlets = splitList(search.outletIds);
  const entry = { onChoose };
  return (
    <nav className={classes.nav} aria-label="Views and filters">
      <NavGroup title="Views">
        {views.map(({ key, label }) => (
          <NavEntry
            key={key}
            {...entry}
            count={facets?.[key]}
            chosen={view === key}
            search={withView(search, key, memberId)}
          >
            {label}
          </NavEntry>
        ))}
      </NavGroup>
      <NavGroup title="Topic">
        {(facets?.topics ?? []).map(({ id, name, count }) => (
          <NavEntry
            key={id}
            {...entry}
            count={count}
            chosen={search.topicId === id}
            search={{ ...search, topicId: search.topicId === id ? undefined : id }}
          >
            {name}
          </NavEntry>
        ))}
      </NavGroup>
      <NavGroup title="Outlet">
        {(facets?.outlets ?? []).map(({ id, name, count }) => (
          <NavEntry
            key={id ?? 'none'}
            {...entry}
            count={count}
            chosen={outlets.includes(id ?? 'none')}
            search={{ ...search, outletIds: toggleInList(search.outletIds, id ?? 'none') }}
          >
            <OutletName outlet={id === null ? null : { name }} />
          </NavEntry>
        ))}
      </NavGroup>
      <NavGroup title="Reading state">
        {readingStates.map((state) => (
          <NavEntry
            key={state}
            {...entry}
            count={facets?.readingStates.find(({ value }) => value === state)?.count}
            chosen={search.readingState === state}
            search={{ ...search, readingState: search.readingState === state ? undefined : state }}
          >
            <ReadingStateMark state={state} />
          </NavEntry>
        ))}
      </NavGroup>
      <NavGroup title="Language">
        {(facets?.languages ?? []).map(({ value, count }) => (
          <NavEntry
            key={value}
            {...entry}
            count={count}
            chosen={search.language === value}
            search={{ ...search, language: search.language === value ? undefined : value }}
          >
            {languageName(value)}
          </NavEntry>
        ))}
      </NavGroup>
      {hasFrames && (
        <NavGroup title="Frame">
          {(facets?.frames ?? []).map(({ key, name, count }) => (
            <NavEntry
              key={key}
              {...entry}
              count={count}
              chosen={search.frame === key}
              search={{ ...search, frame: search.frame === key ? undefined : key }}
            >
              {key === notCoded.key ? notCoded.words : name}
            </NavEntry>
          ))}
        </NavGroup>
      )}
      <PublishedFilter />
    </nav>
  );
}
