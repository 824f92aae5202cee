import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';
import { FailureLine } from './failure-line.tsx';
import { LoadingState } from './loading-state.tsx';

interface Props<T> {
  found: Pick<UseQueryResult<T>, 'data' | 'isError' | 'error'> & { refetch: () => unknown };
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
  const again = () => void refetch();
  if (data === undefined) {
    return isError ? (
      <ErrorState compact={compact} error={error} retry={again} />
    ) : (
      <LoadingState rows={rows} label={loading} />
    );
  }
  return (
    <>
      {isError && <FailureLine error={error} retry={again} />}
      {children(data)}
    </>
  );
}
