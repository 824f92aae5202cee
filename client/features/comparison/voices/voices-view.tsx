import { Checkbox, SegmentedControl } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Voices } from '#contract/voices.ts';
import { writeSearch } from '../../../app/search.ts';
import { paths } from '../../../app/paths.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { noOutlet } from '../../../lib/no-outlet.ts';
import { voicesQuery } from '../api/voice-queries.ts';
import { PictureOrTable } from '../drawing/picture-or-table.tsx';
import { isFiltered, noFilters } from '../filters/matrix-search.ts';
import type { TopicViewProps } from '../views/topic-view.ts';
import { parseOpenVoice, writeOpenVoice } from './open-voice.ts';
import { VoiceClaims } from './voice-claims.tsx';
import { mostDrawn } from './voice-layout.ts';
import { quotedRows, voiceRows } from './voice-model.ts';
import { voicesAsTable } from './voices-as-table.ts';
import { VoicesPlot } from './voices-plot.tsx';
import { VoicesTable } from './voices-table.tsx';
import classes from '../views/view.module.css';

/** Who is quoted on a topic: how many words, by which outlets, at which remove. */
export function VoicesView({ topicId, search, canEdit, onSearch }: TopicViewProps) {
  const found = useQuery(voicesQuery(topicId, search));
  const open = parseOpenVoice(search.speaker);
  const toggleGroups = () =>
    onSearch(({ speakers }) => ({ speakers: speakers ? undefined : 'group', speaker: undefined }));
  const toggleOne = () => onSearch(({ onlyOne }) => ({ onlyOne: onlyOne ? undefined : 'true' }));
  useHotkeys('Voices', [
    {
      keys: 'b',
      label: search.speakers ? 'Each speaker alone' : 'Speakers by group',
      run: toggleGroups,
    },
    {
      keys: 'o',
      label: search.onlyOne ? 'All voices' : 'Quoted by one outlet only',
      run: toggleOne,
    },
  ]);
  const column = found.data?.columns.find(({ key }) => key === open?.column);
  return (
    <div className={classes.body}>
      <section className={classes.main} aria-label="Voices">
        <div className={classes.bar} data-no-print>
          <SegmentedControl
            size="xs"
            aria-label="Speakers"
            value={search.speakers ?? 'source'}
            onChange={(to) => to !== (search.speakers ?? 'source') && toggleGroups()}
            data={[
              { value: 'source', label: 'Each speaker' },
              { value: 'group', label: 'By group' },
            ]}
          />
          <Checkbox
            label="Quoted by one outlet only"
            checked={search.onlyOne === 'true'}
            onChange={toggleOne}
          />
          {canEdit && (
            <LinkButton to={paths.sources} variant="subtle">
              Groups of speakers
            </LinkButton>
          )}
        </div>
        <Answer found={found} loading="Loading the voices" rows={10}>
          {(voices) => <Found {...{ topicId, search, onSearch, voices }} />}
        </Answer>
      </section>
      {open && (
        <VoiceClaims
          topicId={topicId}
          open={open}
          search={search}
          columnName={column ? (column.kind === 'none' ? noOutlet : column.name) : null}
          onClose={() => onSearch(() => ({ speaker: undefined }))}
        />
      )}
    </div>
  );
}

type FoundProps = Pick<TopicViewProps, 'topicId' | 'search' | 'onSearch'> & { voices: Voices };

function Found({ topicId, search, onSearch, voices }: FoundProps) {
  const rows = useMemo(() => voiceRows(voices), [voices]);
  const drawn = useMemo(() => quotedRows(rows), [rows]);
  if (rows.length === 0) {
    return isFiltered(search) || search.onlyOne ? (
      <NoMatch
        what="voices"
        onClear={() => onSearch(() => ({ ...noFilters, onlyOne: undefined }))}
      />
    ) : (
      <EmptyState icon={<IconMessages size={24} stroke={1.5} />}>
        Nobody is quoted yet. Say of a claim who said it, and which words are the speaker’s.
      </EmptyState>
    );
  }
  const hrefOf = (id: string, column: string | null) => {
    const speaker = writeOpenVoice({ id, column, how: 'quoted' });
    return `/compare/${topicId}${writeSearch({ ...search, speaker })}`;
  };
  return (
    <>
      <PictureOrTable
        title="Voices"
        draw={(width, palette) => (
          <VoicesPlot rows={drawn} width={width} palette={palette} hrefOf={hrefOf} />
        )}
        table={<VoicesTable rows={rows} topicId={topicId} />}
        asTable={() => voicesAsTable(voices, rows)}
        search={search}
        onSearch={onSearch}
      />
      <p className={classes.key}>{keyWords(voices, rows.length, drawn.length)}</p>
    </>
  );
}

/** What is counted, and what is not on the picture. */
function keyWords({ leftOut }: Voices, all: number, drawn: number): string {
  const untold = all - drawn;
  return [
    'Words in quotation, as marked in the claims: they are those of whoever spoke them last, a spokesperson’s his own.',
    'Copies of one text count once, where it was published first.',
    untold > 0 && `${countOf(untold, 'voice')} without words of their own: see the table.`,
    drawn > mostDrawn && `The ${mostDrawn} with most words are drawn.`,
    leftOut.voices > 0 &&
      `${countOf(leftOut.voices, 'more voice')} with ${countOf(leftOut.words, 'word')} left out.`,
  ]
    .filter((line) => line !== false)
    .join(' ');
}
