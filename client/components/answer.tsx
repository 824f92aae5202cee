import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';
import { LoadingState } from './loading-state.tsx';

interface Props<T> {
  found: UseQueryResult<T>;
  /** "Counting the words" */
  loading: string;
  /** How much room it will take, about. */
  rows?: number;
  /** Beside other things, as in a panel. */
  compact?: boolean;
  children: (data: T) => ReactNode;
}

/**
 * What was asked for, or that it is on its way, or why it is not there. Where only asking anew
 * failed, what was found before stays, under the reason.
 */
export function Answer<T>({ found, loading, rows = 8, compact = false, children }: Props<T>) {
  const { data, isError, error, refetch } = found;
  const failure = isError && (
    <ErrorState
      compact={compact || data !== undefined}
      error={error}
      retry={() => void refetch()}
    />
  );
  if (data === undefined) return failure || <LoadingState rows={rows} label={loading} />;
  return (
    <>
      {failure}
      {children(data)}
    </>
  );
}
