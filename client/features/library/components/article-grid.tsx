import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import type { ArticleSummary } from '#contract/articles.ts';
import type { Selection } from '../selection.ts';
import type { Unfolding } from '../use-unfolding.ts';
import classes from './article-grid.module.css';
import { ArticleRow, rowId } from './article-row.tsx';
import { GridHead } from './grid-head.tsx';

/** In pixels: one line on a wide screen, a card of up to four on a narrow one. */
const rowHeight = 40;
const cardHeight = 96;
/** So many rows before the end the next page is asked for. */
const loadAhead = 40;

interface Props {
  articles: readonly ArticleSummary[];
  total: number;
  asCards: boolean;
  scroller: RefObject<HTMLDivElement | null>;
  selection: Selection;
  /** The row that the keyboard is on. */
  current: number;
  onCurrent: (index: number) => void;
  onToggle: (index: number, extend: boolean) => void;
  onToggleAll: () => void;
  unfolding: Unfolding;
  hasMore: boolean;
  onMore: () => void;
}

/** The library's table; only the rows in sight stand in the page. */
export function ArticleGrid(props: Props) {
  const { articles, total, asCards, scroller, selection, current, hasMore, onMore } = props;
  const height = asCards ? cardHeight : rowHeight;
  // eslint-disable-next-line react-hooks/incompatible-library -- there is no React Compiler here
  const virtual = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current, { align: 'auto' });
  }, [virtual, current]);

  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= articles.length - loadAhead) onMore();
  }, [hasMore, last, articles.length, onMore]);

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label="Articles"
      aria-rowcount={total + 1}
      aria-multiselectable
      aria-activedescendant={articles[current] && rowId(articles[current].id)}
      tabIndex={0}
      onFocus={() => {
        if (current < 0) props.onCurrent(0);
      }}
      className={classes.grid}
      data-cards={asCards}
    >
      <GridHead articles={articles} selection={selection} onToggleAll={props.onToggleAll} />
      <div role="rowgroup" className={classes.rows} style={{ blockSize: virtual.getTotalSize() }}>
        {rows.map(({ index, key, start }) => {
          const article = articles[index];
          return (
            article && (
              <ArticleRow
                key={key}
                article={article}
                index={index}
                top={start}
                height={height}
                chosen={selection.has(article.id)}
                isCurrent={index === current}
                onCurrent={props.onCurrent}
                onToggle={props.onToggle}
                copies={props.unfolding.stateOf(article)}
                onUnfold={props.unfolding.toggle}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
