import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState, type RefObject } from 'react';
import { KeyHint } from '../../../components/key-hint.tsx';

interface Props {
  /** What the address says. */
  words: string | undefined;
  onChange: (words: string | undefined) => void;
  field: RefObject<HTMLInputElement | null>;
  className: string | undefined;
}

/** Typing is ahead of the address, so the field takes the address's words only while it rests. */
export function QuestionField({ words, onChange, field, className }: Props) {
  const [typed, setTyped] = useState(words ?? '');
  const [seen, setSeen] = useState(words);
  const [hasFocus, setHasFocus] = useState(false);
  const send = useDebouncedCallback((text: string) => onChange(text.trim() || undefined), 120);
  if (words !== seen) {
    setSeen(words);
    if (words === undefined || !hasFocus) setTyped(words ?? '');
  }
  const type = (text: string) => {
    setTyped(text);
    send(text);
  };
  return (
    <TextInput
      ref={field}
      className={className}
      placeholder="Filter questions"
      aria-label="Filter questions"
      aria-keyshortcuts="/"
      leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
      rightSection={
        typed === '' ? (
          <KeyHint keys="/" />
        ) : (
          <CloseButton size="sm" aria-label="Clear the words" onClick={() => type('')} />
        )
      }
      value={typed}
      onFocus={() => setHasFocus(true)}
      onBlur={() => setHasFocus(false)}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter' || (key === 'Escape' && typed === '')) currentTarget.blur();
        else if (key === 'Escape') type('');
      }}
    />
  );
}
