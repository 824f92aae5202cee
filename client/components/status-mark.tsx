import { VisuallyHidden } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDashed,
  IconClockHour4,
} from '@tabler/icons-react';
import type { ClaimStatus } from '#core/claims/claim.ts';
import classes from './state-mark.module.css';

const shown = {
  draft: { Icon: IconCircleDashed, word: 'Draft', tone: 'quiet' },
  submitted: { Icon: IconClockHour4, word: 'Submitted', tone: 'warn' },
  approved: { Icon: IconCircleCheck, word: 'Approved', tone: 'good' },
  'changes asked': { Icon: IconArrowBackUp, word: 'Changes asked', tone: 'bad' },
} as const satisfies Record<ClaimStatus, object>;

interface Props {
  status: ClaimStatus;
  /** Where there is no room for the word: it is the title of the shape. */
  short?: boolean;
}

/** A claim's status: shape and word. */
export function StatusMark({ status, short = false }: Props) {
  const { Icon, word, tone } = shown[status];
  return (
    <span className={classes.mark} data-tone={tone} title={short ? word : undefined}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {short ? <VisuallyHidden>{word}</VisuallyHidden> : word}
    </span>
  );
}
