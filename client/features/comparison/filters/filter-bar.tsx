import { Button, Select } from '@mantine/core';
import { IconEqualNot, IconFilterOff, IconListTree, type Icon } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { KeyHint } from '../../../components/key-hint.tsx';
import { columnsBy } from '#core/comparison/columns.ts';
import { claimStatuses } from '#core/claims/claim.ts';
import { clocks } from '#core/comparison/timeline/clock.ts';
import { ChecklistFilter, type Option } from './checklist-filter.tsx';
import { hasTimeRange } from './clock-filters.ts';
import classes from './filter-bar.module.css';
import {
  isFiltered,
  listOf,
  noFilters,
  statusesIn,
  writeList,
  type MatrixSearch,
} from './matrix-search.ts';
import { isOfItsOwn } from '../views/views.ts';
import { PeriodsFilter } from './periods-filter.tsx';
import { QuestionField } from './question-field.tsx';
import { TimeFilter } from './time-filter.tsx';

export interface FilterOptions {
  outlets: readonly Option[];
  groups: readonly Option[];
  questions: readonly Option[];
  categories: readonly Option[];
}

interface Props {
  search: MatrixSearch;
  options: FilterOptions;
  onChange: (changes: MatrixSearch) => void;
  questionField: RefObject<HTMLInputElement | null>;
}

const statuses = claimStatuses.map((value) => ({ value, label: value }));

/** Everything that decides which rows, columns and claims are shown; all of it in the address. */
export function FilterBar({ search, options, onChange, questionField }: Props) {
  const isOfRows = !isOfItsOwn(search.view);
  return (
    <div className={classes.bar} role="search" aria-label="Filter the table" data-no-print>
      {isOfRows && (
        <QuestionField
          words={search.q}
          onChange={(q) => onChange({ q })}
          field={questionField}
          className={classes.words}
        />
      )}
      <Select
        size="xs"
        w={132}
        aria-label="A column for each"
        allowDeselect={false}
        checkIconPosition="right"
        value={search.by ?? 'outlet'}
        onChange={(chosen) => {
          const by = columnsBy.find((each) => each === chosen);
          onChange({ by: by === 'outlet' ? undefined : by, cell: undefined });
        }}
        data={columnsBy.map((by) => ({ value: by, label: `By ${by}` }))}
      />
      {search.by === 'period' && (
        <PeriodsFilter
          periods={search.periods}
          onChange={(periods) => onChange({ periods, cell: undefined })}
        />
      )}
      <ChecklistFilter
        label="Outlets"
        options={options.outlets}
        chosen={listOf(search.outletIds)}
        onChange={(chosen) => onChange({ outletIds: writeList(chosen) })}
      />
      {options.groups.length > 0 && (
        <ChecklistFilter
          label="Group"
          single
          options={options.groups}
          chosen={listOf(search.groupId)}
          onChange={([groupId]) => onChange({ groupId })}
        />
      )}
      <ChecklistFilter
        label="Questions"
        options={options.questions}
        chosen={listOf(search.questionIds)}
        onChange={(chosen) => onChange({ questionIds: writeList(chosen) })}
      />
      <ChecklistFilter
        label="Category"
        single
        options={options.categories}
        chosen={listOf(search.category)}
        onChange={([category]) => onChange({ category })}
      />
      <ChecklistFilter
        label="Status"
        options={statuses}
        chosen={statusesIn(search)}
        onChange={(chosen) => onChange({ statuses: writeList(chosen) })}
      />
      {/* Said and About are set on the timeline; here they are seen, and changed or taken away. */}
      {clocks
        .filter((clock) => clock === 'published' || hasTimeRange(search, [clock]))
        .map((clock) => (
          <TimeFilter key={clock} {...{ clock, search, onChange }} />
        ))}
      {isOfRows && (
        <Toggle
          label="Only differences"
          keys="d"
          icon={IconEqualNot}
          is={search.differences}
          onChange={(differences) => onChange({ differences })}
        />
      )}
      {search.view === undefined && (
        <Toggle
          label="Value by value"
          keys="v"
          icon={IconListTree}
          is={search.values}
          onChange={(values) => onChange({ values })}
        />
      )}
      {isFiltered(search) && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconFilterOff size={16} stroke={1.5} aria-hidden />}
          onClick={() => onChange(noFilters)}
        >
          Clear filters
        </Button>
      )}
    </div>
  );
}

interface ToggleProps {
  label: string;
  keys: string;
  icon: Icon;
  is: 'true' | undefined;
  onChange: (is: 'true' | undefined) => void;
}

function Toggle({ label, keys, icon: Sign, is, onChange }: ToggleProps) {
  return (
    <Button
      variant={is ? 'light' : 'default'}
      size="xs"
      aria-pressed={is === 'true'}
      aria-keyshortcuts={keys}
      leftSection={<Sign size={16} stroke={1.75} aria-hidden />}
      rightSection={<KeyHint keys={keys} />}
      onClick={() => onChange(is ? undefined : 'true')}
    >
      {label}
    </Button>
  );
}
