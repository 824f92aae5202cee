import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { routes } from '#contract/routes.ts';
import { read } from '../../../../lib/query.ts';
import { Field } from './field.tsx';
import classes from './fields.module.css';
import { useTyped } from './use-typed.ts';

interface Props {
  label: string;
  title?: string;
  value: string | null;
  write: (value: string | null) => void;
  placeholder?: string;
  /** A link of a chain has to name somebody. */
  required?: boolean;
  autoFocus?: boolean;
  /** The field is left, with or without a name in it. */
  onLeft?: () => void;
  disabled?: boolean;
}

/** Who speaks or acts: one of the workspace's sources, or a new one by its name. */
export function SourceField({ label, title, value, write, required, onLeft, ...rest }: Props) {
  const id = useId();
  const typed = useTyped<string | null>({
    value,
    show: (name) => name ?? '',
    read: (text) => text.trim() || (required === true ? undefined : null),
    write,
    takes: 'when left',
  });
  const [q] = useDebouncedValue(typed.text.trim(), 150);
  const { data } = useQuery({
    ...read(routes.listSources, { query: { q } }),
    placeholderData: keepPreviousData,
    enabled: q !== '' && q !== value,
  });
  const names = q === '' ? [] : (data?.items ?? []).slice(0, 8).map(({ name }) => name);
  return (
    <Field id={id} label={label} title={title}>
      <Autocomplete
        id={id}
        size="xs"
        classNames={{ input: classes.input, option: classes.option }}
        value={typed.text}
        data={[...new Set(names)]}
        filter={({ options }) => options}
        onChange={typed.change}
        onOptionSubmit={typed.choose}
        onBlur={() => {
          typed.leave();
          onLeft?.();
        }}
        onKeyDown={({ key, currentTarget }) => {
          // With a suggestion marked, Enter takes that one.
          const marked = currentTarget.getAttribute('aria-activedescendant');
          if (key === 'Enter' && !marked) typed.leave();
        }}
        error={typed.invalid}
        comboboxProps={{ withinPortal: true, shadow: 'md' }}
        dir="auto"
        {...rest}
      />
    </Field>
  );
}
