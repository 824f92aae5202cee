import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { isPartialDate } from '#core/figures/partial-date.ts';
import { useLibrarySearch } from '../use-library-search.ts';
import classes from './library-nav.module.css';

/** From–to on the published date, each a year, a month or a day. */
export function PublishedFilter() {
  const { search } = useLibrarySearch();
  return (
    <section className={classes.group}>
      <h2 className={classes.title}>Published</h2>
      <div className={classes.dates}>
        {/* The key: a date that goes from the address goes from its field. */}
        <DateField
          key={`from ${search.publishedFrom}`}
          end="publishedFrom"
          label="Published from"
        />
        <span>–</span>
        <DateField key={`to ${search.publishedTo}`} end="publishedTo" label="Published to" />
      </div>
    </section>
  );
}

function DateField({ end, label }: { end: 'publishedFrom' | 'publishedTo'; label: string }) {
  const { search, change } = useLibrarySearch();
  const [text, setText] = useState(search[end] ?? '');
  const wrong = text !== '' && !isPartialDate(text);
  const take = () => {
    if (!wrong && text !== (search[end] ?? '')) change({ ...search, [end]: text || undefined });
  };
  return (
    <TextInput
      aria-label={label}
      title="A year, a month or a day: 2021, 2021-05, 2021-05-06"
      placeholder={end === 'publishedFrom' ? '2021' : '2025-06'}
      size="xs"
      value={text}
      error={wrong}
      onChange={(event) => setText(event.currentTarget.value.trim())}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
