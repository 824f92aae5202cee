import { firstDay, lastDay, type PartialDate } from '../figures/partial-date.ts';
import type { CellState } from './cell.ts';

/** The articles of one column, as far as one question goes. */
export interface ArticleCounts {
  articles: number;
  /** Of them, those that could have answered. */
  able: number;
  /** Of those, the ones read to the end. */
  read: number;
}

/**
 * Whether an article is late enough to answer a question. Only one that is older than `since`
 * however its date is read could not; one without a date may have been.
 */
export function couldAnswer(published: PartialDate | null, since: PartialDate | null): boolean {
  return published === null || since === null || lastDay(published) >= firstDay(since);
}

/** Exactly one state for every cell; an omission counts only where somebody read. */
export function cellState({ articles, able, read }: ArticleCounts, claims: number): CellState {
  if (claims > 0) return 'said';
  if (articles === 0) return 'no article';
  if (able === 0) return 'could not know';
  if (read === 0) return 'not yet read';
  return read < able ? 'partly read' : 'not said';
}

/** Two outlets of a group side by side are one column. */
export function addCounts(a: ArticleCounts, b: ArticleCounts): ArticleCounts {
  return {
    articles: a.articles + b.articles,
    able: a.able + b.able,
    read: a.read + b.read,
  };
}

export const noCounts: ArticleCounts = { articles: 0, able: 0, read: 0 };

/** Counts one by one what a column's articles come to, where they are at hand. */
export function countArticles(
  articles: readonly { published: PartialDate | null; read: boolean }[],
  since: PartialDate | null,
): ArticleCounts {
  const able = articles.filter(({ published }) => couldAnswer(published, since));
  return {
    articles: articles.length,
    able: able.length,
    read: able.filter(({ read }) => read).length,
  };
}
