import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '../../../components/error-state.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';
import classes from './passages.module.css';

interface Props<T> {
  found: UseQueryResult<T>;
  /** "Looking for the places" */
  loading: string;
  /** Names the list: "Places". */
  label: string;
  children: (data: T) => ReactNode;
}

/** The passages that were asked for, or that they are on their way, or why they are not there. */
export function FoundPassages<T>({ found, loading, label, children }: Props<T>) {
  return (
    <>
      {found.isError && (
        <ErrorState compact error={found.error} retry={() => void found.refetch()} />
      )}
      {found.isPending && <LoadingState rows={8} label={loading} />}
      {found.data !== undefined && (
        <div className={classes.list} tabIndex={0} role="group" aria-label={label}>
          {children(found.data)}
        </div>
      )}
    </>
  );
}
