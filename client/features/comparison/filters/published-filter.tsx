import { Button, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { parsePartialDate, type PartialDate } from '#core/figures/partial-date.ts';
import { DateField } from '../../../components/date-field.tsx';
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
  const [from, to] = [range.publishedFrom, range.publishedTo].map(dateIn);
  return (
    <Popover position="bottom-start" width={300} trapFocus>
      <Popover.Target>
        <Button
          variant={from || to ? 'light' : 'default'}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {rangeWords(from ?? null, to ?? null)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Published" className={classes.fields}>
        <DateField
          label="From"
          value={from ?? null}
          onChange={(date) => onChange({ ...range, publishedFrom: date ?? undefined })}
        />
        <DateField
          label="To"
          value={to ?? null}
          onChange={(date) => onChange({ ...range, publishedTo: date ?? undefined })}
        />
        <p className={classes.hint}>Articles without a date stand outside any range.</p>
      </Popover.Dropdown>
    </Popover>
  );
}

function dateIn(text: string | undefined): PartialDate | null {
  return text === undefined ? null : parsePartialDate(text);
}

function rangeWords(from: PartialDate | null, to: PartialDate | null): string {
  if (from && to) return `Published: ${formatDate(from)} – ${formatDate(to)}`;
  if (from) return `Published: from ${formatDate(from)}`;
  return to ? `Published: to ${formatDate(to)}` : 'Published';
}
