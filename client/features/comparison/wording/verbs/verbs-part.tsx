import { useQuery } from '@tanstack/react-query';
import { reportingVerbsQuery } from '../../api/wording-queries.ts';
import { PictureOrTable } from '../../drawing/picture-or-table.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { countOf } from '../../../../lib/count-of.ts';
import { Answer } from '../../../../components/answer.tsx';
import { NothingToShow } from '../../views/nothing-to-show.tsx';
import classes from '../../views/view.module.css';
import { useOpeningHref } from '../words/use-opening-href.ts';
import { StanceKey } from './stance-key.tsx';
import { StancePlot } from './stance-plot.tsx';
import { stanceBars, verbsAsTable, type ReportingVerbs } from './verbs-model.ts';
import { VerbsTable } from './verbs-table.tsx';

/** By which verbs each outlet reports what a source says. */
export function VerbsPart(props: TopicViewProps) {
  const found = useQuery(reportingVerbsQuery(props.topicId, props.search));
  return (
    <Answer found={found} loading="Counting the verbs">
      {(verbs) =>
        verbs.speakers.length > 0 ? (
          <Verbs {...props} verbs={verbs} />
        ) : (
          <NothingToShow what="claims of a source" search={props.search} onSearch={props.onSearch}>
            No claim of this topic names a source yet. Tag one in an article, and say who said it.
          </NothingToShow>
        )
      }
    </Answer>
  );
}

function Verbs({ verbs, search, onSearch }: TopicViewProps & { verbs: ReportingVerbs }) {
  const { moreSpeakers, deeper } = verbs;
  const hrefOf = useOpeningHref();
  const bars = stanceBars(verbs);
  return (
    <>
      <PictureOrTable
        title="Reporting verbs"
        draw={(width, palette) => (
          <StancePlot bars={bars} width={width} palette={palette} hrefOf={hrefOf} />
        )}
        table={<VerbsTable verbs={verbs} />}
        asTable={() => verbsAsTable(verbs)}
        search={search}
        onSearch={onSearch}
      />
      <StanceKey verbs={verbs} />
      <p className={classes.key}>
        Claims by the verb with which the outlet itself reports its source; “said” and “says” are
        one. The classes follow Thompson &amp; Ye (1991) and Caldas-Coulthard (1994), the list of
        verbs is our own.
        {deeper > 0 &&
          ` ${countOf(deeper, 'claim')} lead on to a further source: its verb is the first source’s, and is not counted here.`}
        {moreSpeakers > 0 && ` ${countOf(moreSpeakers, 'further source')} with fewer claims.`}
      </p>
    </>
  );
}
