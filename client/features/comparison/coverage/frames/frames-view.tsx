import { IconFrame } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { TopicFrames } from '#contract/frame-coverage.ts';
import { paths } from '../../../../app/paths.ts';
import { writeSearch } from '../../../../app/search.ts';
import { Answer } from '../../../../components/answer.tsx';
import { LinkButton } from '../../../../components/link-button.tsx';
import { countOf } from '../../../../lib/count-of.ts';
import { PictureOrTable } from '../../drawing/picture-or-table.tsx';
import { NothingToShow } from '../../views/nothing-to-show.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { framesQuery } from './frame-queries.ts';
import { drawnColumns, framesAsTable, hasCodings, metAndNot } from './frames-model.ts';
import { FramesPlot } from './frames-plot.tsx';
import { FramesTable } from './frames-table.tsx';
import view from '../../views/view.module.css';
import classes from './frames.module.css';
import { writeOpenFrame } from './open-frame.ts';

type Props = Pick<TopicViewProps, 'topicId' | 'search' | 'onSearch'>;

/** More could not be told apart on a picture; the table has all. */
const mostDrawn = 24;

/** Which frames the outlets’ articles carry, as editors have coded them. */
export function FramesView({ topicId, search, onSearch }: Props) {
  const found = useQuery(framesQuery(topicId, search));
  return (
    <section className={view.view} aria-label="Frames">
      <Answer found={found} loading="Loading the frames" rows={10}>
        {(frames) => <Found {...{ topicId, search, onSearch, frames }} />}
      </Answer>
    </section>
  );
}

function Found({ topicId, search, onSearch, frames }: Props & { frames: TopicFrames }) {
  const { columns, rows } = frames;
  if (!hasCodings(frames)) {
    return (
      <NothingToShow
        what="coded articles"
        icon={IconFrame}
        {...{ search, onSearch }}
        action={
          <LinkButton to={paths.library} search={{ topicId }} variant="default">
            The topic’s articles
          </LinkButton>
        }
      >
        No article of this topic is coded yet. Open one in the reader and press F to say which
        frames it carries.
      </NothingToShow>
    );
  }
  const shown = drawnColumns(columns, mostDrawn);
  const { met, unmet } = metAndNot(frames);
  return (
    <>
      <PictureOrTable
        title="Frames"
        draw={(width, palette) => (
          <FramesPlot
            {...{ columns, shown, width, palette }}
            rows={met}
            hrefOf={({ frame: { key } }, column) => {
              const frame = writeOpenFrame({ frame: key, column: column.key });
              return `/compare/${topicId}${writeSearch({ ...search, frame })}`;
            }}
          />
        )}
        table={<FramesTable columns={columns} rows={rows} />}
        asTable={() => framesAsTable(frames)}
        search={search}
        onSearch={onSearch}
      />
      {unmet.length > 0 && (
        <p className={view.key}>
          Carried by no coded article here:{' '}
          <span dir="auto">{unmet.map(({ frame }) => frame.name).join(' · ')}.</span>
        </p>
      )}
      <p className={view.key}>
        A bar: the share of the coded articles, those with any frame, that carry it; an article may
        carry several. Its dark part: those in which it is the primary one. As editors coded them.
        {shown.length < columns.length &&
          ` The ${mostDrawn} columns with most coded articles are drawn; the table has all ${countOf(columns.length, 'column')}.`}
      </p>
      {(search.questionIds ?? search.category ?? search.statuses) !== undefined && (
        <p className={view.key}>
          Frames are of articles: questions, category and status choose claims and change nothing
          here.
        </p>
      )}
      <Codebook rows={rows} />
    </>
  );
}

/** When each frame is coded, and from where the codebook is. */
function Codebook({ rows }: Pick<TopicFrames, 'rows'>) {
  const sources = [...new Set(rows.flatMap(({ frame }) => frame.source ?? []))];
  return (
    <details className={classes.codebook}>
      <summary>The codebook</summary>
      <dl>
        {rows.map(({ frame: { key, name, description } }) => (
          <div key={key}>
            <dt dir="auto">{name}</dt>
            <dd dir="auto">{description}</dd>
          </div>
        ))}
      </dl>
      {sources.map((source) => (
        <p key={source} className={view.key} dir="auto">
          {source}
        </p>
      ))}
    </details>
  );
}
