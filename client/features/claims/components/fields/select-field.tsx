import { useId } from 'react';
import { Field } from './field.tsx';
import classes from './fields.module.css';

export interface Option<T extends string> {
  value: T;
  label: string;
  /** The heading it stands under. */
  group?: string;
}

interface Props<T extends string> {
  label: string;
  title?: string;
  value: T | null;
  options: readonly Option<T>[];
  /** The word for "none"; without one there has to be a choice. */
  none?: string;
  write: (value: T | null) => void;
  disabled?: boolean;
}

export function SelectField<T extends string>(props: Props<T>) {
  const { label, title, value, options, none, write, disabled } = props;
  const id = useId();
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <Field id={id} label={label} title={title}>
      <select
        id={id}
        className={classes.input}
        value={value ?? ''}
        disabled={disabled}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          write(options.find((option) => option.value === chosen)?.value ?? null);
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {groups.map((group) => {
          const own = options.filter((option) => option.group === group);
          const items = own.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ));
          return group === undefined ? (
            items
          ) : (
            <optgroup key={group} label={group}>
              {items}
            </optgroup>
          );
        })}
      </select>
    </Field>
  );
}

/** Options that are their own labels. */
export function plainOptions<T extends string>(values: readonly T[]): Option<T>[] {
  return values.map((value) => ({ value, label: value }));
}
