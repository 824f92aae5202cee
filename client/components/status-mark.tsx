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

/** A claim's status: shape and word. */
export function StatusMark({ status }: { status: ClaimStatus }) {
  const { Icon, word, tone } = shown[status];
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {word}
    </span>
  );
}
