import { formatInstant } from '../../../lib/dates.ts';
import type { FilterOptions } from '../filters/filter-bar.tsx';
import { filterWords } from '../filters/filter-words.ts';
import type { MatrixSearch } from '../filters/matrix-search.ts';
import { viewNames } from '../views/views.ts';
import classes from './print-head.module.css';

interface Props {
  search: MatrixSearch;
  options: FilterOptions;
}

/** On paper, below the topic: which view of it, under which filters, and when. */
export function PrintHead({ search, options }: Props) {
  const filters = filterWords(search, options);
  return (
    <div className={classes.head} role="group" aria-label="About this print">
      <p>
        {viewNames[search.view ?? 'matrix']} · printed {formatInstant(new Date().toISOString())}
      </p>
      <p dir="auto">{filters.length === 0 ? 'No filters.' : filters.join(' · ')}</p>
    </div>
  );
}
