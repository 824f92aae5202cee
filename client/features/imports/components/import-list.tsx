import { Loader, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCheck,
  IconCircleDot,
  IconClock,
  IconCopy,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { nameOf, stageOf, type ImportItem, type ImportStage } from '../queue/import-item.ts';
import classes from './import-dialog.module.css';

const shape = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;
const shown: Record<ImportStage, { icon: ReactNode; word: string; tone: string }> = {
  waiting: { icon: <IconClock {...shape} />, word: 'Waiting', tone: 'quiet' },
  reading: { icon: <Loader size={14} />, word: 'Being read', tone: 'quiet' },
  ready: { icon: <IconCircleDot {...shape} />, word: 'Ready to confirm', tone: 'accent' },
  'same text': { icon: <IconCopy {...shape} />, word: 'Same text already here', tone: 'warn' },
  storing: { icon: <Loader size={14} />, word: 'Being stored', tone: 'quiet' },
  stored: { icon: <IconCheck {...shape} />, word: 'Stored', tone: 'good' },
  failed: { icon: <IconAlertTriangle {...shape} />, word: 'Not read', tone: 'bad' },
};

interface Props {
  items: readonly ImportItem[];
  current: string | null;
  onChoose: (key: string) => void;
}

/** Every text on its way in, with how far it is. */
export function ImportList({ items, current, onChoose }: Props) {
  return (
    <ol className={classes.items} aria-label="Texts on their way in">
      {items.map((item) => {
        const { icon, word, tone } = shown[stageOf(item)];
        return (
          <li key={item.key}>
            <UnstyledButton
              className={classes.item}
              data-current={item.key === current}
              aria-current={item.key === current ? 'true' : undefined}
              onClick={() => onChoose(item.key)}
            >
              <span className={classes.itemName} dir="auto">
                {nameOf(item)}
              </span>
              <span className={classes.stage} data-tone={tone}>
                {icon}
                {word}
              </span>
              {item.state.is === 'failed' && (
                <span className={classes.reason}>{item.state.reason}</span>
              )}
            </UnstyledButton>
          </li>
        );
      })}
    </ol>
  );
}
