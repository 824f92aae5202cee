import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { KeyHint } from '../../components/key-hint.tsx';
import classes from './palette.module.css';
import { palette, paletteStore } from './palette-store.ts';
import { usePaletteEntries } from './use-palette-entries.ts';

/** Cmd/Ctrl-K: go to a page, topic or article, or do what this page can do. */
export function Palette() {
  const [query, setQuery] = useState('');
  const { groups, isSearching } = usePaletteEntries(query);
  const isEmpty = groups.every(({ entries }) => entries.length === 0);
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={440}
      size={620}
      transitionProps={{ duration: 100 }}
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      attributes={{ content: { 'aria-label': 'Search and do' } }}
    >
      <Spotlight.Search
        classNames={{ input: classes.search ?? '' }}
        placeholder="Go to an article, topic or page, or do something…"
        aria-label="Search and do"
        leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {isEmpty && (
          <Spotlight.Empty>
            {isSearching ? 'Searching…' : 'Nothing of this name here.'}
          </Spotlight.Empty>
        )}
        {groups
          .filter(({ entries }) => entries.length > 0)
          .map(({ label, entries }) => (
            <Spotlight.ActionsGroup key={label} label={label}>
              {entries.map((entry) => (
                <Spotlight.Action
                  key={entry.id}
                  className={classes.entry}
                  onClick={() => {
                    palette.close();
                    entry.run();
                  }}
                  rightSection={entry.keys === undefined ? null : <KeyHint keys={entry.keys} />}
                  label={entry.label}
                  {...(entry.detail === undefined ? {} : { description: entry.detail })}
                />
              ))}
            </Spotlight.ActionsGroup>
          ))}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
