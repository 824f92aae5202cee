import { SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { parseSide, writeSide, type Side } from '#core/wording/side.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import { voices } from '#core/wording/terms/voice.ts';
import type { WordingColumn } from '#contract/wording.ts';
import { DateField } from '../../../../components/date-field.tsx';
import { quotedSourcesQuery } from '../../api/wording-queries.ts';
import { ChecklistFilter } from '../../filters/checklist-filter.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { nothingOpen } from '../open-passages.ts';
import classes from '../../views/view.module.css';

interface Props extends Pick<TopicViewProps, 'topicId' | 'search' | 'onSearch'> {
  /** As the server took it. */
  side: string;
  columns: readonly WordingColumn[];
  /** Where a period begins that nobody has chosen yet. */
  middle: PartialDate | null;
}

const kindNames: Readonly<Record<Side['kind'], string>> = {
  columns: 'Outlets',
  period: 'A period',
  source: 'A source’s words',
};

/** What is set apart from the rest; all of it in the address. */
export function SideChooser(props: Props) {
  const { topicId, search, onSearch, side: taken, columns, middle } = props;
  const side = parseSide(search.side ?? taken) ?? parseSide(taken);
  const sources = useQuery(quotedSourcesQuery(topicId, search)).data?.items ?? [];
  const choose = (next: Side | null) =>
    onSearch(() => ({ ...nothingOpen, side: next ? writeSide(next) : undefined }));
  const first: Readonly<Record<Side['kind'], Side | null>> = {
    columns: null,
    period: middle === null ? null : { kind: 'period', from: middle, to: null },
    source: sources[0] ? { kind: 'source', source: sources[0].id } : null,
  };
  if (!side) return null;
  return (
    <div className={classes.bar} data-no-print>
      <SegmentedControl
        size="xs"
        aria-label="What is set apart"
        value={side.kind}
        onChange={(kind) => choose(first[kindOf(kind)])}
        data={(['columns', 'period', 'source'] as const).map((kind) => ({
          value: kind,
          label: kindNames[kind],
          disabled: kind !== 'columns' && first[kind] === null,
        }))}
      />
      {side.kind === 'columns' && (
        <ChecklistFilter
          label="Set apart"
          options={columns.map(({ key, name, articleCount }) => ({
            value: key,
            label: name,
            detail: String(articleCount),
          }))}
          chosen={side.columns}
          onChange={(keys) => choose(keys.length > 0 ? { kind: 'columns', columns: keys } : null)}
        />
      )}
      {side.kind === 'period' && <Period side={side} onChoose={choose} />}
      {side.kind === 'source' && (
        <Select
          aria-label="Source"
          searchable
          allowDeselect={false}
          data={sources.map(({ id, name, count }) => ({ value: id, label: `${name} (${count})` }))}
          value={side.source}
          onChange={(id) => id !== null && choose({ kind: 'source', source: id })}
        />
      )}
      {side.kind !== 'source' && (
        <SegmentedControl
          size="xs"
          aria-label="Whose words"
          value={search.voice ?? 'all'}
          onChange={(value) =>
            onSearch(() => ({ ...nothingOpen, voice: voices.find((voice) => voice === value) }))
          }
          data={[
            { value: 'all', label: 'All words' },
            { value: 'own', label: 'Outside quotes' },
            { value: 'quoted', label: 'Inside quotes' },
          ]}
        />
      )}
    </div>
  );
}

interface PeriodProps {
  side: Extract<Side, { kind: 'period' }>;
  onChoose: (side: Side | null) => void;
}

/** From when to when; a year or a month is enough, and one end may be left open. */
function Period({ side: { from, to }, onChoose }: PeriodProps) {
  const set = (first: PartialDate | null, last: PartialDate | null) =>
    onChoose(first === null && last === null ? null : { kind: 'period', from: first, to: last });
  return (
    <>
      <DateField aria-label="From" value={from} onChange={(date) => set(date, to)} />
      <DateField aria-label="To" value={to} onChange={(date) => set(from, date)} />
    </>
  );
}

function kindOf(text: string): Side['kind'] {
  return text === 'period' || text === 'source' ? text : 'columns';
}
