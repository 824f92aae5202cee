import { Button, Popover, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { formatDate } from '../../../lib/dates.ts';
import classes from './published-filter.module.css';

interface Range {
  publishedFrom: string | undefined;
  publishedTo: string | undefined;
}

interface Props {
  range: Range;
  onChange: (range: Range) => void;
}

/** From when to when the articles were published; a year or a month is enough. */
export function PublishedFilter({ range, onChange }: Props) {
  const { publishedFrom, publishedTo } = range;
  const chosen = publishedFrom !== undefined || publishedTo !== undefined;
  return (
    <Popover position="bottom-start" width={300} trapFocus>
      <Popover.Target>
        <Button
          variant={chosen ? 'light' : 'default'}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {chosen ? `Published: ${rangeWords(range)}` : 'Published'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Published">
        <div className={classes.fields}>
          <DateField
            label="From"
            value={publishedFrom}
            onChange={(from) => onChange({ ...range, publishedFrom: from })}
          />
          <DateField
            label="To"
            value={publishedTo}
            onChange={(to) => onChange({ ...range, publishedTo: to })}
          />
        </div>
        <p className={classes.hint}>
          2021, 2021-05 or 2021-05-06. Articles without a date stand outside any range.
        </p>
      </Popover.Dropdown>
    </Popover>
  );
}

interface FieldProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Takes effect with each whole date, so that half-typed ones ask for nothing. */
function DateField({ label, value, onChange }: FieldProps) {
  const [typed, setTyped] = useState(value ?? '');
  const isWhole = typed === '' || parsePartialDate(typed) !== null;
  return (
    <TextInput
      label={label}
      value={typed}
      placeholder="any"
      maxLength={10}
      error={isWhole || typed.length < 4 ? undefined : 'not a date'}
      onChange={({ currentTarget }) => {
        const text = currentTarget.value.trim();
        setTyped(text);
        if (text === '') onChange(undefined);
        else if (parsePartialDate(text)) onChange(text);
      }}
    />
  );
}

function rangeWords({ publishedFrom, publishedTo }: Range): string {
  const [from, to] = [publishedFrom, publishedTo].map((text) => {
    const date = text === undefined ? null : parsePartialDate(text);
    return date && formatDate(date);
  });
  return from && to ? `${from} – ${to}` : from ? `from ${from}` : to ? `to ${to}` : 'any time';
}
