import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { loadedWordsQuery } from '../../api/wording-queries.ts';
import { CopyMenu } from '../../components/copy-menu.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { Answer } from '../answer.tsx';
import { NothingToShow } from '../nothing-to-show.tsx';
import classes from '../../views/view.module.css';
import { loadedAsTable, type LoadedWords } from './loaded-model.ts';
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
            <CopyMenu table={() => loadedAsTable(loaded)} />
          </div>
          {editing && <WordList canEdit={props.canEdit} />}
          {loaded.columns.length > 0 ? (
            <Shown loaded={loaded} />
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

function Shown({ loaded }: { loaded: LoadedWords }) {
  return (
    <>
      <OutletsTable loaded={loaded} />
      <TermsTable loaded={loaded} />
      <p className={classes.key}>
        Per 10,000 words of the outlet’s own, and of those inside quotation marks. A word of the
        list is a place to look, not a verdict: what it says is seen in its passages. Plurals and
        “’s” are folded; copies of one text count once in each outlet.
      </p>
    </>
  );
}
