import { Button, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Clock } from '#core/comparison/timeline/clock.ts';
import { DateField } from '../../../components/date-field.tsx';
import { clockFilters, datesIn, timeWords } from './clock-filters.ts';
import type { MatrixSearch } from './matrix-search.ts';
import classes from './time-filter.module.css';

interface Props {
  clock: Clock;
  search: MatrixSearch;
  onChange: (changes: MatrixSearch) => void;
}

/** From when to when; a year or a month is enough. */
export function TimeFilter({ clock, search, onChange }: Props) {
  const names = clockFilters[clock];
  const { from, to } = datesIn(search, clock);
  return (
    <Popover position="bottom-start" width={300} trapFocus>
      <Popover.Target>
        <Button
          variant={from || to ? 'light' : 'default'}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {timeWords(search, clock) ?? names.label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={names.label} className={classes.fields}>
        <DateField
          label="From"
          value={from}
          onChange={(date) => onChange({ [names.from]: date ?? undefined })}
        />
        <DateField
          label="To"
          value={to}
          onChange={(date) => onChange({ [names.to]: date ?? undefined })}
        />
        <p className={classes.hint}>{names.hint}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
