import { useId, type HTMLAttributes } from 'react';
import { Field } from './field.tsx';
import classes from './fields.module.css';
import { useTyped } from './use-typed.ts';

interface Props<T> {
  label: string;
  title?: string;
  value: T;
  show: (value: T) => string;
  /** The value a text means; undefined while it means none. */
  read: (text: string) => T | undefined;
  write: (value: T) => void;
  placeholder?: string;
  /** What a text that means nothing should look like. */
  hint?: string;
  implied?: boolean;
  /** Common values, offered while typing. */
  suggestions?: readonly string[];
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  disabled?: boolean;
}

/** One line of text that means a value: words, a number, a date. */
export function TextField<T>(props: Props<T>) {
  const { label, title, value, show, read, write, hint, suggestions, ...rest } = props;
  const id = useId();
  const typed = useTyped({ value, show, read, write });
  return (
    <Field
      id={id}
      label={label}
      title={title}
      implied={rest.implied ?? false}
      error={typed.invalid ? (hint ?? null) : null}
    >
      <input
        id={id}
        className={classes.input}
        value={typed.text}
        placeholder={rest.placeholder}
        inputMode={rest.inputMode}
        disabled={rest.disabled}
        dir="auto"
        autoComplete="off"
        list={suggestions ? `${id}-list` : undefined}
        aria-invalid={typed.invalid}
        aria-describedby={typed.invalid && hint !== undefined ? `${id}-error` : undefined}
        onChange={(event) => typed.change(event.currentTarget.value)}
        onBlur={typed.leave}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
