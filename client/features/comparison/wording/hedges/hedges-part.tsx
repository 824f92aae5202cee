import { useQuery } from '@tanstack/react-query';
import { hedgesQuery } from '../../api/wording-queries.ts';
import { PictureOrTable } from '../../drawing/picture-or-table.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { Answer } from '../../../../components/answer.tsx';
import { NothingToShow } from '../../views/nothing-to-show.tsx';
import { useOpeningHref } from '../words/use-opening-href.ts';
import classes from '../../views/view.module.css';
import { HedgePlot } from './hedge-plot.tsx';
import { hedgeRows, hedgesAsTable, type Hedges } from './hedges-model.ts';
import { HedgesTable, WordsTable } from './hedges-table.tsx';

/** How much of what they print the outlets hedge, and by which words. */
export function HedgesPart(props: TopicViewProps) {
  const found = useQuery(hedgesQuery(props.topicId, props.search));
  return (
    <Answer found={found} loading="Counting the hedges">
      {(hedges) =>
        hedges.columns.some(({ claims }) => claims > 0) ? (
          <Shown {...props} hedges={hedges} />
        ) : (
          <NothingToShow what="claims" search={props.search} onSearch={props.onSearch}>
            No claim is tagged in this topic yet; hedges are counted inside claims.
          </NothingToShow>
        )
      }
    </Answer>
  );
}

interface Props extends TopicViewProps {
  hedges: Hedges;
}

function Shown({ hedges, search, onSearch }: Props) {
  const hrefOf = useOpeningHref();
  const rows = hedgeRows(hedges);
  return (
    <>
      <PictureOrTable
        title="Claims that are hedged"
        draw={(width, palette) => (
          <HedgePlot rows={rows} width={width} palette={palette} hrefOf={hrefOf} />
        )}
        table={<HedgesTable rows={rows} />}
        asTable={() => hedgesAsTable(hedges)}
        search={search}
        onSearch={onSearch}
      />
      <WordsTable hedges={hedges} />
      <p className={classes.key}>
        A hedge is what keeps the outlet from vouching: “reportedly”, “may”, “according to some
        estimates”; marked in claims by editors or taken from the list of the language. Lines: the
        share’s 95 % interval (Wilson 1927); a wide one is a small sample.
        {hedges.moreWords > 0 && ` ${hedges.moreWords} rarer hedges are not listed.`}
      </p>
    </>
  );
}
