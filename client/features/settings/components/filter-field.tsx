import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { KeyHint } from '../../../components/key-hint.tsx';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';

interface Props {
  /** What is searched, in the plural: "outlets". */
  what: string;
  value: string;
  onChange: (text: string) => void;
}

export function FilterField({ what, value, onChange }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useHotkeys('List', [{ keys: '/', label: `Search ${what}`, run: () => field.current?.focus() }]);
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label={`Search ${what}`}
      placeholder={`Search ${what}`}
      maw={320}
      leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
      rightSection={value === '' ? <KeyHint keys="/" /> : null}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Whether a name or another name of a thing holds what was typed. */
export function holds(typed: string, ...names: readonly (string | null)[]): boolean {
  const wanted = typed.trim().toLowerCase();
  return names.some((name) => name?.toLowerCase().includes(wanted));
}
