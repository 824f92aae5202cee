import { Checkbox, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ArticleSummary } from '#contract/articles.ts';
import type { LibrarySearch } from '../../../app/search.ts';
import { sortOf } from '../filters.ts';
import { howMany, type Selection } from '../selection.ts';
import { useLibrarySearch } from '../use-library-search.ts';
import classes from './article-grid.module.css';

type Sort = NonNullable<LibrarySearch['sort']>;

/** A column and the orders it can bring, the likelier first. */
const columns: readonly { name: string; label: string; sorts: readonly Sort[] }[] = [
  { name: 'title', label: 'Headline', sorts: ['title'] },
  { name: 'topics', label: 'Topics', sorts: [] },
  { name: 'outlet', label: 'Outlet', sorts: ['outlet'] },
  { name: 'date', label: 'Published', sorts: ['-published', 'published'] },
  { name: 'claims', label: 'Claims', sorts: ['-claims'] },
  { name: 'state', label: 'Read', sorts: [] },
  { name: 'assignee', label: 'Assigned', sorts: [] },
  { name: 'added', label: 'Added', sorts: ['-added', 'added'] },
];

interface Props {
  articles: readonly ArticleSummary[];
  selection: Selection;
  onToggleAll: () => void;
}

export function GridHead({ articles, selection, onToggleAll }: Props) {
  const { search, change } = useLibrarySearch();
  const sort = sortOf(search);
  const chosen = howMany(selection, articles);
  return (
    <div role="rowgroup" className={classes.headGroup}>
      <div role="row" aria-rowindex={1} className={classes.head}>
        <div role="columnheader" data-column="check">
          <Checkbox
            size="xs"
            aria-label="Choose all that are loaded"
            checked={chosen === 'all' && articles.length > 0}
            indeterminate={chosen === 'some'}
            onChange={onToggleAll}
          />
        </div>
        {columns.map(({ name, label, sorts }) => {
          const at = sorts.indexOf(sort);
          const next = sorts[at + 1] ?? sorts[0];
          return (
            <div
              key={name}
              role="columnheader"
              data-column={name}
              aria-sort={directionOf(sorts[at])}
            >
              {next === undefined ? (
                label
              ) : (
                <UnstyledButton
                  className={classes.sort}
                  data-active={at >= 0}
                  onClick={() => change({ ...search, sort: next })}
                >
                  {label}
                  {at >= 0 && <SortArrow sort={sort} />}
                </UnstyledButton>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function SortArrow({ sort }: { sort: Sort }) {
  const Arrow = sort.startsWith('-') ? IconArrowDown : IconArrowUp;
  return <Arrow size={14} stroke={1.75} aria-hidden />;
}

function directionOf(sort: Sort | undefined): 'ascending' | 'descending' | undefined {
  if (sort === undefined) return undefined;
  return sort.startsWith('-') ? 'descending' : 'ascending';
}
