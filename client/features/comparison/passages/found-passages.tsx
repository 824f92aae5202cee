import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Answer } from '../../../components/answer.tsx';
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
    <Answer compact found={found} loading={loading}>
      {(data) => (
        <div className={classes.list} tabIndex={0} role="group" aria-label={label}>
          {children(data)}
        </div>
      )}
    </Answer>
  );
}
