import { useQuery } from '@tanstack/react-query';
import { countOf } from '../../../../lib/count-of.ts';
import { headlinesQuery } from '../../api/wording-queries.ts';
import { PictureOrTable } from '../../drawing/picture-or-table.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { Answer } from '../../../../components/answer.tsx';
import { useOpeningHref } from '../words/use-opening-href.ts';
import { NothingToShow } from '../../views/nothing-to-show.tsx';
import classes from '../../views/view.module.css';
import { headlinesAsTable, type Headlines } from './headlines-model.ts';
import { HeadlinesPlot } from './headlines-plot.tsx';
import { HeadlinesTable } from './headlines-table.tsx';

/** What the outlets head their articles with, side by side. */
export function HeadlinesPart(props: TopicViewProps) {
  const found = useQuery(headlinesQuery(props.topicId, props.search));
  return (
    <Answer found={found} loading="Reading the headlines">
      {(headlines) =>
        headlines.items.length > 0 ? (
          <Shown {...props} headlines={headlines} />
        ) : (
          <NothingToShow what="headlines" search={props.search} onSearch={props.onSearch}>
            No article of this topic has a headline yet.
          </NothingToShow>
        )
      }
    </Answer>
  );
}

function Shown({ headlines, search, onSearch }: TopicViewProps & { headlines: Headlines }) {
  const { more, untitled } = headlines;
  const hrefOf = useOpeningHref();
  return (
    <>
      <PictureOrTable
        title="Headlines"
        draw={(width, palette) => (
          <HeadlinesPlot headlines={headlines} width={width} palette={palette} hrefOf={hrefOf} />
        )}
        table={<HeadlinesTable headlines={headlines} />}
        asTable={() => headlinesAsTable(headlines)}
        search={search}
        onSearch={onSearch}
      />
      <p className={classes.key}>
        Underlined: words that stand in this outlet’s articles more often than in all others’ (z ≥
        1.96); each opens its places.
        {more > 0 && ` ${countOf(more, 'later headline')} not shown: choose a shorter time.`}
        {untitled > 0 && ` ${countOf(untitled, 'article')} without a headline.`}
      </p>
    </>
  );
}
