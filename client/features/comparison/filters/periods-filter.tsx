import { Button, Popover } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import {
  parseColumnPeriod,
  writeColumnPeriod,
  type ColumnPeriod,
} from '#core/comparison/periods.ts';
import { DateField } from '../../../components/date-field.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { listOf, writeList } from './matrix-search.ts';
import classes from './time-filter.module.css';

interface Props {
  /** "..2021,2022-03.."; none: by year. */
  periods: string | undefined;
  onChange: (periods: string | undefined) => void;
}

/** More would not be told apart; years do without them. */
const most = 6;
const open: ColumnPeriod = { from: null, to: null };

/** Which times of publishing have a column each: an outlet before an event, and after it. */
export function PeriodsFilter({ periods, onChange }: Props) {
  const count = read(periods).length;
  return (
    <Popover position="bottom-start" width={340} trapFocus>
      <Popover.Target>
        <Button
          variant={count > 0 ? 'light' : 'default'}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {count > 0 ? countOf(count, 'period') : 'Year by year'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Periods" className={classes.fields}>
        <Periods periods={periods} onChange={onChange} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Rows that nobody has filled in yet stand here alone, not in the address. */
function Periods({ periods, onChange }: Props) {
  const [rows, setRows] = useState(() => {
    const asked = read(periods);
    return asked.length > 0 ? asked : [open, open];
  });
  const write = (next: readonly ColumnPeriod[]) => {
    setRows([...next]);
    onChange(writeList(next.filter(({ from, to }) => from ?? to).map(writeColumnPeriod)));
  };
  const set = (at: number, change: Partial<ColumnPeriod>) =>
    write(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  return (
    <>
      {rows.map((row, at) => (
        <fieldset key={at} className={classes.period}>
          <legend>Period {at + 1}</legend>
          <DateField label="From" value={row.from} onChange={(from) => set(at, { from })} />
          <DateField label="To" value={row.to} onChange={(to) => set(at, { to })} />
        </fieldset>
      ))}
      <div className={classes.buttons}>
        <Button
          variant="subtle"
          disabled={rows.length >= most}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setRows([...rows, open])}
        >
          Period
        </Button>
        <Button
          variant="subtle"
          disabled={periods === undefined}
          onClick={() => write([open, open])}
        >
          Year by year
        </Button>
      </div>
      <p className={classes.hint}>
        By when articles were published; one that fits two stands in the first. Choose an outlet to
        compare it with itself.
      </p>
    </>
  );
}

function read(periods: string | undefined): ColumnPeriod[] {
  return listOf(periods).flatMap((text) => parseColumnPeriod(text) ?? []);
}
