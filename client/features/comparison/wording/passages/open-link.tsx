import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../../../app/paths.ts';
import type { MatrixSearch } from '../../filters/matrix-search.ts';
import classes from './open-link.module.css';

interface Props {
  /** What the address says once it is followed. */
  opens: MatrixSearch;
  /** Said instead of what is shown: "24 places in Newsweek". */
  label?: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A count, or a word, that opens its passages beside the view. */
export function OpenLink({ opens, label, className, children }: Props) {
  const { topicId } = useParams({ from: '/inside/compare/$topicId' });
  return (
    <Link
      to={paths.compareTopic}
      params={{ topicId }}
      search={(previous) => ({ ...previous, ...opens })}
      replace
      aria-label={label}
      className={className ?? classes.open}
    >
      {children}
    </Link>
  );
}
