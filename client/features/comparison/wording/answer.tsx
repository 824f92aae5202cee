import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '../../../components/error-state.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';

interface Props<T> {
  found: UseQueryResult<T>;
  /** "Counting the words" */
  loading: string;
  children: (data: T) => ReactNode;
}

/** What was asked for, or that it is on its way, or why it is not there. */
export function Answer<T>({ found, loading, children }: Props<T>) {
  if (found.data !== undefined) return children(found.data);
  if (found.isError) return <ErrorState error={found.error} retry={() => void found.refetch()} />;
  return <LoadingState rows={8} label={loading} />;
}
