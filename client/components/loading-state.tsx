import { Skeleton, VisuallyHidden } from '@mantine/core';
import classes from './states.module.css';

/** Grey lines where content will stand; `rows` as many as are likely. */
export function LoadingState({ rows = 6, label = 'Loading' }: { rows?: number; label?: string }) {
  return (
    <div className={classes.loading} role="status">
      <VisuallyHidden>{label}…</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={14} width={`${92 - ((row * 37) % 45)}%`} />
      ))}
    </div>
  );
}
