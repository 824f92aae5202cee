import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react';
import { messageOf, OfflineError } from '../lib/api-error.ts';
import classes from './states.module.css';

interface Props {
  /** What that means for what is shown. */
  means?: string;
  error: unknown;
  retry?: () => void;
}

/** A line above what is there already, where asking for it anew or for the rest of it failed. */
export function FailureLine({ means = 'What is shown may be out of date.', error, retry }: Props) {
  const Icon = error instanceof OfflineError ? IconPlugConnectedX : IconAlertTriangle;
  return (
    <div className={classes.line} role="alert">
      <Icon size={18} stroke={1.75} className={classes.lineIcon} aria-hidden />
      <span>
        {means} {messageOf(error)}
      </span>
      {retry && (
        <Button variant="default" size="compact-sm" onClick={retry}>
          Try again
        </Button>
      )}
    </div>
  );
}
