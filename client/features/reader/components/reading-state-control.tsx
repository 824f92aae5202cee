import { Button, SegmentedControl } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { Article } from '#contract/articles.ts';
import { readingStates, type ReadingState } from '#core/articles/article.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { ReadingStateMark } from '../../../components/reading-state-mark.tsx';
import classes from './reading-state-control.module.css';

interface Props {
  article: Article;
  set: (state: ReadingState) => void;
}

const words: Readonly<Record<ReadingState, string>> = {
  'not started': 'Not yet',
  reading: 'Reading',
  read: 'Read',
};

/** How far somebody has read: what is not said counts only where it is read to the end. */
export function ReadingStateControl({ article, set }: Props) {
  const { readingState, reviewed, abilities } = article;
  if (!abilities.edit) return <ReadingStateMark state={readingState} reviewed={reviewed} />;
  return (
    <div className={classes.control}>
      <SegmentedControl
        aria-label="Reading state"
        size="xs"
        fullWidth
        value={readingState}
        data={readingStates.map((value) => ({ value, label: words[value] }))}
        onChange={(value) => set(readingStates.find((state) => state === value) ?? 'reading')}
      />
      <Button
        variant={readingState === 'read' ? 'default' : 'light'}
        fullWidth
        leftSection={<IconCheck size={16} aria-hidden />}
        rightSection={<KeyHint keys="r" />}
        aria-keyshortcuts="R"
        onClick={() => set(readingState === 'read' ? 'reading' : 'read')}
      >
        {readingState === 'read' ? 'Read to the end' : 'Mark as read'}
      </Button>
    </div>
  );
}
