import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react';
import { messageOf, OfflineError } from '../lib/api-error.ts';
import classes from './states.module.css';

interface Props {
  error: unknown;
  retry?: () => void;
  compact?: boolean;
}

/** What happened, in the server's words, and the way on. */
export function ErrorState({ error, retry, compact = false }: Props) {
  const Icon = error instanceof OfflineError ? IconPlugConnectedX : IconAlertTriangle;
  return (
    <div className={compact ? `${classes.state} ${classes.compact}` : classes.state} role="alert">
      <div className={classes.icon} aria-hidden>
        <Icon size={24} stroke={1.5} />
      </div>
      <p className={classes.text}>{messageOf(error)}</p>
      {retry && (
        <Button variant="default" onClick={retry}>
          Try again
        </Button>
      )}
    </div>
  );
}
