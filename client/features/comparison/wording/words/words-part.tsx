import { useQuery } from '@tanstack/react-query';
import type { Distinctive } from '#contract/wording.ts';
import { distinctiveQuery } from '../../api/wording-queries.ts';
import { PictureOrTable } from '../../drawing/picture-or-table.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { Answer } from '../../../../components/answer.tsx';
import { NothingToShow } from '../../views/nothing-to-show.tsx';
import classes from '../../views/view.module.css';
import { SideChooser } from './side-chooser.tsx';
import { SideFacts } from './side-facts.tsx';
import { termModel, type TermModel } from './term-model.ts';
import { TermPlot } from './term-plot.tsx';
import { TermsTable } from './terms-table.tsx';
import { termsAsTable } from './terms-as-table.ts';
import { useOpeningHref } from './use-opening-href.ts';
import { useSideName } from './use-side-name.ts';

/** The terms that set one side of the topic apart from the rest. */
export function WordsPart(props: TopicViewProps) {
  const found = useQuery(distinctiveQuery(props.topicId, props.search));
  return (
    <Answer found={found} loading="Counting the words">
      {(distinctive) => <Words {...props} distinctive={distinctive} />}
    </Answer>
  );
}

interface Props extends TopicViewProps {
  distinctive: Distinctive;
}

function Words({ topicId, search, onSearch, distinctive }: Props) {
  const name = useSideName(topicId, search, distinctive);
  const hrefOf = useOpeningHref();
  if (distinctive.side === null) {
    return (
      <NothingToShow what="articles" search={search} onSearch={onSearch}>
        No article is in this topic yet; its words are counted once there is one.
      </NothingToShow>
    );
  }
  const model = termModel(distinctive, name);
  return (
    <>
      <SideChooser
        topicId={topicId}
        search={search}
        onSearch={onSearch}
        side={distinctive.side}
        columns={distinctive.columns}
        middle={distinctive.middle}
      />
      <SideFacts distinctive={distinctive} model={model} />
      {model.groups.length === 0 ? (
        <p className={classes.warning}>
          No term is told apart: too little is printed on one of the sides, or they word it alike.
        </p>
      ) : (
        <PictureOrTable
          title={`What sets ${name} apart`}
          draw={(width, palette) => (
            <TermPlot model={model} width={width} palette={palette} hrefOf={hrefOf} />
          )}
          table={<TermsTable model={model} />}
          asTable={() => termsAsTable(model)}
          search={search}
          onSearch={onSearch}
        />
      )}
      <Key distinctive={distinctive} model={model} />
    </>
  );
}

/** What the marks mean, and what they do not. */
function Key({ distinctive, model }: { distinctive: Distinctive; model: TermModel }) {
  const { compared, priorWords, leastCount } = distinctive;
  return (
    <p className={classes.key}>
      Dots: how many times the odds of a term are on one side what they are on the other; lines: 95
      % of what may be due to chance. Log-odds with an informative Dirichlet prior of {priorWords}{' '}
      words (Monroe, Colaresi &amp; Quinn 2008), sorted by z. {compared} terms printed {leastCount}{' '}
      times or more were compared, so that about {Math.round(compared / 20)} would lie apart by
      chance alone. Numbers, boilerplate and words of grammar are left out; plurals and “’s” are
      folded; copies of one text count once.
      {model.hasPale && ' Pale: the line takes in 1, so it may be chance.'}
      {model.hasLone && ' “One article”: the term stands in a single article.'}
    </p>
  );
}
