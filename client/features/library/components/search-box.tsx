import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState, type RefObject } from 'react';
import { KeyHint } from '../../../components/key-hint.tsx';
import { useLibrarySearch } from '../use-library-search.ts';
import classes from './library.module.css';

interface Props {
  ref: RefObject<HTMLInputElement | null>;
  /** Down from the field into the list. */
  onLeave: () => void;
}

/** Searches while somebody types; the address follows without filling the history. */
export function SearchBox({ ref, onLeave }: Props) {
  const { search, change } = useLibrarySearch();
  const inAddress = search.q ?? '';
  const [text, setText] = useState(inAddress);
  const [asked, setAsked] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  if (seen !== inAddress) {
    setSeen(inAddress);
    // Changed from elsewhere (Back, Clear filters), not by what was typed here.
    if (inAddress !== asked) setText(inAddress);
  }
  const ask = useDebouncedCallback((typed: string) => {
    const q = typed.trim();
    setAsked(q);
    change({ ...search, q: q || undefined }, { replace: true });
  }, 180);
  const clear = () => {
    setText('');
    ask('');
  };
  return (
    <TextInput
      ref={ref}
      type="search"
      aria-label="Search articles"
      aria-keyshortcuts="/"
      placeholder="Search headlines and texts"
      className={classes.search}
      leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
      rightSection={
        text === '' ? (
          <KeyHint keys="/" />
        ) : (
          <CloseButton size={24} aria-label="Clear the search" onClick={clear} />
        )
      }
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        ask(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'Enter') {
          event.preventDefault();
          onLeave();
        }
        if (event.key === 'Escape') {
          if (text === '') event.currentTarget.blur();
          else clear();
        }
      }}
    />
  );
}
