import { Button, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconBooks, IconFilter, IconTrash } from '@tabler/icons-react';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorState } from '../../../components/error-state.tsx';
import { FailureLine } from '../../../components/failure-line.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';
import { NoMatch } from '../../../components/no-match.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { useMe } from '../../../lib/use-me.ts';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { isFiltered, viewOf } from '../filters.ts';
import { useArticles } from '../use-articles.ts';
import { useChosen } from '../use-chosen.ts';
import { useUnfolding } from '../use-unfolding.ts';
import { useLibraryKeys } from '../use-library-keys.ts';
import { useLibrarySearch } from '../use-library-search.ts';
import { ArticleGrid } from './article-grid.tsx';
import { FilterPills } from './filter-pills.tsx';
import { LibraryNav } from './library-nav.tsx';
import classes from './library.module.css';
import { SearchBox } from './search-box.tsx';

interface Props {
  /** The button that brings articles in; what it opens is another feature's. */
  add: ReactNode;
}

/** Bring articles in, find them, and do things to many of them. */
export function Library({ add }: Props) {
  const { search, change } = useLibrarySearch();
  const list = useArticles(search);
  const { total, fetchNextPage, hasNextPage, isFetchingNextPage } = list;
  const unfolding = useUnfolding(search, list.articles);
  const { articles } = unfolding;
  const chosen = useChosen(articles);
  const isPhone = useMedia('(max-width: 767px)');
  const asCards = useMedia('(max-width: 1023px)');
  const searchBox = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const selected = [...chosen.selection.values()];
  const { compare } = useLibraryKeys({ chosen, articles, searchBox, unfolding });
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);

  return (
    <div className={classes.library}>
      {!isPhone && (
        <aside className={classes.side}>
          <LibraryNav search={search} />
        </aside>
      )}
      <section className={classes.list} aria-label="Library">
        <h1 className={classes.hidden}>Library</h1>
        <div className={classes.tools}>
          {add}
          <SearchBox ref={searchBox} onLeave={() => scroller.current?.focus()} />
          {isPhone && (
            <Button
              variant="default"
              leftSection={<IconFilter size={16} stroke={1.5} />}
              onClick={() => setFiltersOpen(true)}
            >
              Filter
            </Button>
          )}
          <span className={classes.total} role="status">
            {list.data && countOf(total, 'article')}
          </span>
        </div>
        <FilterPills />
        {list.isError && list.data && (
          <FailureLine error={list.error} retry={() => void list.refetch()} />
        )}
        {list.isPending ? (
          <LoadingState rows={12} label="Loading articles" />
        ) : list.data === undefined ? (
          <ErrorState error={list.error} retry={() => void list.refetch()} />
        ) : articles.length === 0 ? (
          <Nothing add={add} onClear={() => change({})} />
        ) : (
          <ArticleGrid
            articles={articles}
            total={total}
            asCards={asCards}
            scroller={scroller}
            selection={chosen.selection}
            current={chosen.current}
            onCurrent={chosen.setCurrent}
            onToggle={chosen.toggle}
            onToggleAll={chosen.toggleAll}
            unfolding={unfolding}
            hasMore={hasNextPage}
            onMore={more}
          />
        )}
        {selected.length > 0 && (
          <BulkBar
            articles={selected}
            unseen={selected.filter((one) => !articles.includes(one)).length}
            onCompare={compare}
            onClear={chosen.clear}
          />
        )}
      </section>
      <Drawer opened={filtersOpen} onClose={() => setFiltersOpen(false)} title="Views and filters">
        <LibraryNav search={search} onChoose={() => setFiltersOpen(false)} />
      </Drawer>
    </div>
  );
}

function useMedia(query: string): boolean {
  return useMediaQuery(query, false, { getInitialValueInEffect: false });
}

/** Nothing is here, or nothing of this kind: the two ask for different things. */
function Nothing({ add, onClear }: { add: ReactNode; onClear: () => void }) {
  const { search } = useLibrarySearch();
  const view = viewOf(search, useMe().member.id);
  if (!isFiltered(search)) {
    return (
      <EmptyState icon={<IconBooks size={24} stroke={1.5} />} action={add}>
        Add the first articles: paste a text, choose files, or drop them anywhere here.
      </EmptyState>
    );
  }
  if (view === 'trashed' && Object.keys(search).length === 1) {
    return (
      <EmptyState icon={<IconTrash size={24} stroke={1.5} />}>
        The trash is empty. What is put into it can be taken out again.
      </EmptyState>
    );
  }
  return <NoMatch what="articles" onClear={onClear} />;
}
