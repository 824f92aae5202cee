import { IconCircleCheck, IconCircleHalf2, IconCircleX } from '@tabler/icons-react';
import { readingOf, type Reading } from '#core/agreement/reading.ts';
import classes from './agreement.module.css';

const shown = {
  reliable: { Icon: IconCircleCheck, tone: 'good' },
  tentative: { Icon: IconCircleHalf2, tone: 'warn' },
  'not reliable': { Icon: IconCircleX, tone: 'bad' },
} as const satisfies Record<Reading, object>;

/** How far one may build on an alpha: shape and word. */
export function ReadingMark({ alpha }: { alpha: number }) {
  const reading = readingOf(alpha);
  const { Icon, tone } = shown[reading];
  return (
    <span className={classes.reading} data-tone={tone}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {reading}
    </span>
  );
}
