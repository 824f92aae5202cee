import { IconCircleCheck, IconCircleHalf2, IconCircleX } from '@tabler/icons-react';
import { readingOf, type Reading } from '#core/agreement/reading.ts';
import classes from './agreement.module.css';

const shown = {
  reliable: { Icon: IconCircleCheck, tone: 'good' },
  tentative: { Icon: IconCircleHalf2, tone: 'warn' },
  'not reliable': { Icon: IconCircleX, tone: 'bad' },
} as const satisfies Record<Reading, object>;

interface Props {
  alpha: number;
  /** It rests on few passages: said in one breath, and without a colour that promises more. */
  small: boolean;
}

/** How far one may build on an alpha: shape and word. */
export function ReadingMark({ alpha, small }: Props) {
  const reading = readingOf(alpha);
  const { Icon, tone } = shown[reading];
  return (
    <span className={classes.reading} data-tone={small ? 'quiet' : tone}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {small ? `${reading}, on a small sample` : reading}
    </span>
  );
}
