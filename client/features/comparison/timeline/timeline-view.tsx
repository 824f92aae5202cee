import { Button, SegmentedControl } from '@mantine/core';
import { IconTimeline } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Timeline } from '#contract/timeline.ts';
import { clocks, type Clock } from '#core/comparison/timeline/clock.ts';
import { writeSearch } from '../../../app/search.ts';
import { Answer } from '../../../components/answer.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { timelineQuery } from '../api/timeline-queries.ts';
import { PictureOrTable } from '../drawing/picture-or-table.tsx';
import { clockFilters } from '../filters/clock-filters.ts';
import { NothingToShow } from '../views/nothing-to-show.tsx';
import type { TopicViewProps } from '../views/topic-view.ts';
import { Apart } from './apart.tsx';
import { chosenDates, chosenDays, writeDates, writeDays } from './chosen-time.ts';
import { FirstReports } from './first-reports.tsx';
import { timelineAsTable } from './timeline-as-table.ts';
import { timelineRows, type Bin } from './timeline-model.ts';
import { TimelinePlot } from './timeline-plot.tsx';
import { TimelineTable } from './timeline-table.tsx';
import view from '../views/view.module.css';
import classes from './timeline.module.css';

type ViewProps = Pick<TopicViewProps, 'topicId' | 'search' | 'onSearch'>;

/** The claims of a topic on one of three clocks. */
export function TimelineView({ topicId, search, onSearch }: ViewProps) {
  const found = useQuery(timelineQuery(topicId, search));
  return (
    <section className={view.view} aria-label="Timeline">
      <Settings search={search} onSearch={onSearch} />
      <Answer found={found} loading="Loading the timeline" rows={10}>
        {(timeline) => <Found {...{ topicId, search, onSearch, timeline }} />}
      </Answer>
    </section>
  );
}

/** Which clock, which rows, and the time looked at, by its two dates. */
function Settings({ search, onSearch }: Pick<ViewProps, 'search' | 'onSearch'>) {
  const clock = search.clock ?? 'published';
  const setClock = (to: string) =>
    onSearch(() => ({
      clock: clocks.find((each) => each === to && each !== 'published'),
    }));
  const setRows = (to: string) =>
    onSearch(() => ({ rows: to === 'question' ? 'question' : undefined }));
  const dates = chosenDates(search);
  const hasTime = dates.from !== null || dates.to !== null;
  const wholeTime = () => onSearch((previous) => writeDates(previous, { from: null, to: null }));
  useHotkeys('Timeline', [
    {
      keys: 'c',
      label: 'Next clock',
      run: () => setClock(clocks[(clocks.indexOf(clock) + 1) % clocks.length] ?? clock),
    },
    {
      keys: 'o',
      label: search.rows ? 'Rows by outlet' : 'Rows by question',
      run: () => setRows(search.rows ? 'outlet' : 'question'),
    },
    { keys: 'w', label: 'The whole time', run: wholeTime, disabled: !hasTime },
  ]);
  return (
    <div className={`${view.bar ?? ''} ${classes.settings ?? ''}`} data-no-print>
      <SegmentedControl
        className={classes.beside ?? ''}
        size="xs"
        aria-label="Clock"
        value={clock}
        onChange={setClock}
        data={clocks.map((each) => ({ value: each, label: clockFilters[each].label }))}
      />
      <SegmentedControl
        className={classes.beside ?? ''}
        size="xs"
        aria-label="Rows"
        value={search.rows ?? 'outlet'}
        onChange={setRows}
        data={[
          { value: 'outlet', label: 'By outlet' },
          { value: 'question', label: 'By question' },
        ]}
      />
      <DateField
        label="Time from"
        value={dates.from}
        onChange={(from) => onSearch((previous) => writeDates(previous, { ...dates, from }))}
      />
      <DateField
        label="Time to"
        value={dates.to}
        onChange={(to) => onSearch((previous) => writeDates(previous, { ...dates, to }))}
      />
      <Button
        className={classes.beside ?? ''}
        variant="subtle"
        disabled={!hasTime}
        onClick={wholeTime}
      >
        Whole time
      </Button>
    </div>
  );
}

function Found({ topicId, search, onSearch, timeline }: ViewProps & { timeline: Timeline }) {
  const rows = useMemo(() => timelineRows(timeline), [timeline]);
  if (timeline.placed + timeline.unplaced === 0) {
    return (
      <NothingToShow what="claims" icon={IconTimeline} {...{ search, onSearch }}>
        No article of this topic has a claim yet. Tag one, and it stands here by its time.
      </NothingToShow>
    );
  }
  const title = `Timeline: ${clockFilters[search.clock ?? 'published'].label.toLowerCase()}`;
  const alone = (bin: Bin) => writeDates(search, { from: bin.at, to: bin.at });
  return (
    <>
      {rows.length > 0 && (
        <PictureOrTable
          title={title}
          draw={(width, palette) => (
            <TimelinePlot
              {...{ rows, title, width, palette }}
              hrefOfBin={(bin) => `/compare/${topicId}${writeSearch({ ...search, ...alone(bin) })}`}
              chosen={chosenDays(search)}
              onChoose={(days) => onSearch((previous) => writeDays(previous, days))}
            />
          )}
          table={<TimelineTable rows={rows} onBin={(bin) => onSearch(() => alone(bin))} />}
          asTable={() => timelineAsTable(rows)}
          search={search}
          onSearch={onSearch}
        />
      )}
      <p className={view.key}>{keyWords(timeline, search.clock ?? 'published')}</p>
      <Apart timeline={timeline} />
      <FirstReports timeline={timeline} />
    </>
  );
}

const clockMeanings: Readonly<Record<Clock, string>> = {
  published: 'A mark is as long as the article’s date is rough.',
  said: 'A mark stands where the one who is quoted spoke, or else the far end of the chain.',
  about: 'A bar is the time a claim speaks of; an arrow is an open end.',
};

function keyWords({ placed, bins, edits }: Timeline, clock: Clock): string {
  return [
    clockMeanings[clock],
    bins.length > 0 &&
      `${countOf(placed, 'claim')} are too many to draw one by one: they are counted where they begin.`,
    edits.length > 0 && 'A diamond is a later text in which claims changed or were lost.',
    'Drag over the strip, or move its ends by the arrow keys, to look at a part of the time.',
  ]
    .filter((line) => line !== false)
    .join(' ');
}
