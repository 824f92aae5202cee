import { Button } from '@mantine/core';
import classes from './print-progress.module.css';
import type { PrintProgress as Progress } from './use-print.ts';

interface Props {
  progress: Progress;
  onCancel: () => void;
}

/** A large table is got ready for the print. */
export function PrintProgress({ progress: { came, of }, onCancel }: Props) {
  return (
    <div className={classes.progress} data-no-print>
      <span role="status">
        Getting the print ready{of > 0 && `: ${came} of ${of} parts of the table loaded`}
      </span>
      <Button variant="subtle" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
