import { Button, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { parsePartialDate, type PartialDate } from '#core/figures/partial-date.ts';
import { DateField } from '../../../components/date-field.tsx';
import { formatDate } from '../../../lib/dates.ts';
import classes from './time-filter.module.css';

interface Range {
  from: string | undefined;
  to: string | undefined;
}

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
  const [from, to] = [range.from, range.to].map(dateIn);
  return (
    <Popover position="bottom-start" width={300} trapFocus>
      <Popover.Target>
        <Button
          variant={from || to ? 'light' : 'default'}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {rangeWords(label, from ?? null, to ?? null)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={classes.fields}>
        <DateField
          label="From"
          value={from ?? null}
          onChange={(date) => onChange({ ...range, from: date ?? undefined })}
        />
        <DateField
          label="To"
          value={to ?? null}
          onChange={(date) => onChange({ ...range, to: date ?? undefined })}
        />
        <p className={classes.hint}>{hint}</p>
      </Popover.Dropdown>
    </Popover>
  );
}

function dateIn(text: string | undefined): PartialDate | null {
  return text === undefined ? null : parsePartialDate(text);
}

function rangeWords(label: string, from: PartialDate | null, to: PartialDate | null): string {
  if (from && to) return `${label}: ${formatDate(from)} – ${formatDate(to)}`;
  if (from) return `${label}: from ${formatDate(from)}`;
  return to ? `${label}: to ${formatDate(to)}` : label;
}
