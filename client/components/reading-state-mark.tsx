import { IconCheck, IconCircle, IconLock, IconPlayerPlay } from '@tabler/icons-react';
import type { ReadingState } from '#core/articles/article.ts';
import classes from './state-mark.module.css';

const shown = {
  'not started': { Icon: IconCircle, word: 'Not started', tone: 'quiet' },
  reading: { Icon: IconPlayerPlay, word: 'Being read', tone: 'warn' },
  read: { Icon: IconCheck, word: 'Read to the end', tone: 'good' },
  reviewed: { Icon: IconLock, word: 'Reviewed', tone: 'good' },
} as const;

interface Props {
  state: ReadingState;
  /** Read, and no claim awaits a reviewer's word. */
  reviewed?: boolean;
}

/** How far an article is read: shape and word. */
export function ReadingStateMark({ state, reviewed = false }: Props) {
  const { Icon, word, tone } = shown[reviewed ? 'reviewed' : state];
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {word}
    </span>
  );
}

export function readingStateWord(state: ReadingState): string {
  return shown[state].word;
}
