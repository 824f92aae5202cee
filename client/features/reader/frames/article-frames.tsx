import { Button } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import type { ArticleFrame } from '#contract/frames.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { formatInstant } from '../../../lib/dates.ts';
import { OutlineGroup } from '../components/outline.tsx';
import classes from './frames.module.css';

interface Props {
  frames: readonly ArticleFrame[];
  /** Whoever only reads is shown what is coded. */
  onChoose: (() => void) | null;
}

/** The frames that an article is coded with, the primary one first, each with its coder. */
export function ArticleFrames({ frames, onChoose }: Props) {
  return (
    <OutlineGroup title="Frames">
      {frames.length === 0 ? (
        <p className={classes.none}>Not coded yet.</p>
      ) : (
        <ul className={classes.coded} aria-label="Frames of the article">
          {frames.map(({ key, name, primary, by, at }) => (
            <li key={key} title={`Coded by ${by.name}, ${formatInstant(at)}`}>
              <span dir="auto">{name}</span>
              {primary && (
                <span className={classes.primary}>
                  <IconStarFilled size={12} aria-hidden /> primary
                </span>
              )}
              <span className={classes.soft}>{by.name}</span>
            </li>
          ))}
        </ul>
      )}
      {onChoose && (
        <Button
          variant="subtle"
          size="compact-sm"
          mx={8}
          aria-keyshortcuts="F"
          rightSection={<KeyHint keys="f" />}
          onClick={onChoose}
        >
          {frames.length === 0 ? 'Choose frames' : 'Change frames'}
        </Button>
      )}
    </OutlineGroup>
  );
}
