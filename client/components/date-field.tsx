import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { precisionOf, type PartialDate } from '#core/figures/partial-date.ts';
import { formatDate } from '../lib/dates.ts';
import { readDate } from '../lib/read-date.ts';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  value: PartialDate | null;
  onChange: (date: PartialDate | null) => void;
}

/** A date as precise as it is known: "2021", "May 2021" or "6 May 2021"; empty is none. */
export function DateField({ value, onChange, description, ...input }: Props) {
  const [text, setText] = useState(value ?? '');
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    if (readDate(text) !== value) setText(value ?? '');
  }
  const read = readDate(text);
  const wrong = text.trim() !== '' && read === null;
  const error = wrong ? 'Write a year, a month or a day: 2021, May 2021, 6 May 2021.' : '';
  const field = useRef<HTMLInputElement>(null);
  // A form is not sent with the date that stood here before.
  useEffect(() => field.current?.setCustomValidity(error), [error]);
  const reading = read !== null && `${formatDate(read)}: known to the ${precisionOf(read)}`;
  return (
    <TextInput
      placeholder="2021, May 2021 …"
      {...input}
      description={description}
      value={text}
      ref={field}
      error={error || input.error}
      onChange={(event) => {
        setText(event.currentTarget.value);
        const next = readDate(event.currentTarget.value);
        if (next !== null || event.currentTarget.value.trim() === '') {
          setSeen(next);
          onChange(next);
        }
      }}
      inputContainer={(children) => (
        <>
          {children}
          {reading !== false && (
            <span style={{ color: 'var(--ink-soft)', fontSize: 12, lineHeight: '16px' }}>
              {reading}
            </span>
          )}
        </>
      )}
    />
  );
}
