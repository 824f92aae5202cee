import { Avatar, Checkbox, Tooltip } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { memo, type MouseEvent } from 'react';
import type { ArticleSummary } from '#contract/articles.ts';
import { paths } from '../../../app/paths.ts';
import { OutletName } from '../../../components/outlet-name.tsx';
import { ReadingStateMark } from '../../../components/reading-state-mark.tsx';
import { ShownDate } from '../../../components/shown-date.tsx';
import { formatInstantDay } from '../../../lib/dates.ts';
import classes from './article-grid.module.css';
import { CopiesMark, EditedMark } from './article-marks.tsx';

interface Props {
  article: ArticleSummary;
  index: number;
  /** In pixels from the top of the list. */
  top: number;
  height: number;
  chosen: boolean;
  isCurrent: boolean;
  /** It carries the same text as others: folded into this row, shown below it, or one of those. */
  copies: 'folded' | 'unfolded' | 'below' | null;
  onUnfold: (groupId: string) => void;
  onCurrent: (index: number) => void;
  onToggle: (index: number, extend: boolean) => void;
}

/** What aria-activedescendant names. */
export function rowId(articleId: string): string {
  return `article-${articleId}`;
}

export const ArticleRow = memo(function ArticleRow(props: Props) {
  const { article, index, top, height, chosen, isCurrent, onCurrent, onToggle } = props;
  const { title, outlet, published, language, topics } = article;
  const navigate = useNavigate();
  const open = (event: MouseEvent) => {
    // The checkbox and the link have a meaning of their own.
    if (event.target instanceof Element && event.target.closest('a, label, input, button')) return;
    onCurrent(index);
    if (event.shiftKey) onToggle(index, true);
    else void navigate({ to: paths.reader, params: { articleId: article.id } });
  };
  return (
    <div
      id={rowId(article.id)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      className={classes.row}
      data-chosen={chosen}
      data-current={isCurrent}
      data-copies={props.copies ?? undefined}
      style={{ blockSize: height, transform: `translateY(${top}px)` }}
      onClick={open}
    >
      <div role="gridcell" data-column="check">
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={`Choose ${title ?? 'this article'}`}
          checked={chosen}
          onChange={() => undefined}
          onClick={(event) => onToggle(index, event.shiftKey)}
        />
      </div>
      <div role="gridcell" data-column="title" lang={language ?? undefined}>
        <Link
          to={paths.reader}
          params={{ articleId: article.id }}
          tabIndex={-1}
          className={classes.title}
          dir="auto"
        >
          {title ?? '(no headline)'}
        </Link>
        <EditedMark article={article} />
        <CopiesMark {...props} />
      </div>
      <div role="gridcell" data-column="topics">
        {topics.map(({ name }) => name).join(', ')}
      </div>
      <div role="gridcell" data-column="outlet">
        <OutletName outlet={outlet} />
      </div>
      <div role="gridcell" data-column="date">
        <ShownDate date={published?.date ?? null} byEditor={published?.origin === 'editor'} />
      </div>
      <div role="gridcell" data-column="claims" data-none={article.claimCount === 0}>
        {article.claimCount}
        <span className={classes.word}> {article.claimCount === 1 ? 'claim' : 'claims'}</span>
      </div>
      <div role="gridcell" data-column="state">
        <ReadingStateMark state={article.readingState} reviewed={article.reviewed} />
      </div>
      <div role="gridcell" data-column="assignee">
        {article.assignee && (
          <Tooltip label={article.assignee.name}>
            <Avatar
              size={24}
              name={article.assignee.name}
              alt={article.assignee.name}
              color="accent"
            />
          </Tooltip>
        )}
      </div>
      <div role="gridcell" data-column="added">
        {formatInstantDay(article.createdAt)}
      </div>
    </div>
  );
});
