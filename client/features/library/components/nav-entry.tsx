import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import type { LibrarySearch } from '../../../app/search.ts';
import { formatNumber } from '../../../lib/count-of.ts';
import classes from './library-nav.module.css';

interface Props {
  children: ReactNode;
  count: number | undefined;
  chosen: boolean;
  /** The address with this entry chosen, or no longer chosen. */
  search: LibrarySearch;
  onChoose?: (() => void) | undefined;
}

export function NavEntry({ children, count, chosen, search, onChoose }: Props) {
  return (
    <li>
      <Link
        to={paths.library}
        search={search}
        activeOptions={{ exact: true, includeSearch: true }}
        className={classes.entry}
        data-chosen={chosen}
        aria-current={chosen ? 'true' : undefined}
        onClick={onChoose}
      >
        <span className={classes.label} dir="auto">
          {children}
        </span>
        {count !== undefined && <span className={classes.count}>{formatNumber(count)}</span>}
      </Link>
    </li>
  );
}
