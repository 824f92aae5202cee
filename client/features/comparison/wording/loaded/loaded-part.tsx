import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { loadedWordsQuery } from '../../api/wording-queries.ts';
import { PictureOrTable } from '../../drawing/picture-or-table.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { formatNumber } from '../../../../lib/count-of.ts';
import { useOpeningHref } from '../words/use-opening-href.ts';
import { Answer } from '../../../../components/answer.tsx';
import { NothingToShow } from '../../views/nothing-to-show.tsx';
import classes from '../../views/view.module.css';
import { mostTerms } from './loaded-layout.ts';
import { fewWords, loadedAsTable, termsFound, type LoadedWords } from './loaded-model.ts';
import { LoadedPlot } from './loaded-plot.tsx';
import { OutletsTable, TermsTable } from './loaded-tables.tsx';
import { WordList } from './word-list.tsx';

/** How often the outlets use words that take a side, by the team's own list. */
export function LoadedPart(props: TopicViewProps) {
  const found = useQuery(loadedWordsQuery(props.topicId, props.search));
  const [editing, setEditing] = useState(false);
  return (
    <Answer found={found} loading="Counting the words">
      {(loaded) => (
        <>
          <div className={classes.bar} data-no-print>
            <Button variant="default" aria-expanded={editing} onClick={() => setEditing(!editing)}>
              {editing ? 'Close the list' : 'The list of words'}
            </Button>
          </div>
          {editing && <WordList canEdit={props.canEdit} />}
          {loaded.columns.length > 0 ? (
            <Shown {...props} loaded={loaded} />
          ) : (
            <NothingToShow what="articles" search={props.search} onSearch={props.onSearch}>
              No article is in this topic yet; its words are counted once there is one.
            </NothingToShow>
          )}
        </>
      )}
    </Answer>
  );
}

function Shown({ loaded, search, onSearch }: TopicViewProps & { loaded: LoadedWords }) {
  const hrefOf = useOpeningHref();
  const found = termsFound(loaded).length;
  return (
    <>
      {found === 0 ? (
        <p className={classes.warning}>None of the words of the list stands in these articles.</p>
      ) : (
        <PictureOrTable
          title="Loaded words"
          draw={(width, palette) => (
            <LoadedPlot loaded={loaded} width={width} palette={palette} hrefOf={hrefOf} />
          )}
          table={<TermsTable loaded={loaded} />}
          asTable={() => loadedAsTable(loaded)}
          search={search}
          onSearch={onSearch}
        />
      )}
      <OutletsTable loaded={loaded} />
      <p className={classes.key}>
        Per 10,000 words of the outlet’s own, and of those inside quotation marks. Dots: the
        outlet’s own words, a hollow one of fewer than {formatNumber(fewWords)}; lines: the rate’s
        95 % interval (Wilson 1927).{' '}
        {found > mostTerms && `The ${mostTerms} terms printed most are drawn. `}A word of the list
        is a place to look, not a verdict: what it says is seen in its passages. Plurals and “’s”
        are folded; copies of one text count once in each outlet.
      </p>
    </>
  );
}
