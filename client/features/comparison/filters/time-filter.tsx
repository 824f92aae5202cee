import { Button, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { DateField } from '../../../components/date-field.tsx';
import { endsOf, rangeWords, type Range } from './range-words.ts';
import classes from './time-filter.module.css';

interface Props {
  /** "Published". */
  label: string;
  range: Range;
  /** What stands outside any range. */
  hint: string;
  onChange: (range: Range) => void;
}

/** From when to when; a year or a month is enough. */
export function TimeFilter({ label, range, hint, onChange }: Props) {
  const { from, to } = endsOf(range);
  return (
    <Popover position="bottom-start" width={300} trapFocus>
      <Popover.Target>
        <Button
          variant={from || to ? 'light' : 'default'}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {rangeWords(label, range) ?? label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={classes.fields}>
        <DateField
          label="From"
          value={from}
          onChange={(date) => onChange({ ...range, from: date ?? undefined })}
        />
        <DateField
          label="To"
          value={to}
          onChange={(date) => onChange({ ...range, to: date ?? undefined })}
        />
        <p className={classes.hint}>{hint}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
