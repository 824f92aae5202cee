import type { ArticleSummary } from '#contract/articles.ts';
import type { DateOrigin, ReadingState } from '#core/articles/article.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';

export interface Named {
  id: string;
  name: string;
}

/** An article without its words, as the library shows it. */
export interface ArticleRow {
  id: string;
  title: string | null;
  outlet: Named | null;
  byline: string | null;
  url: string | null;
  language: string | null;
  published: PartialDate | null;
  publishedOrigin: DateOrigin | null;
  readingState: ReadingState;
  assignee: Named | null;
  topics: Named[];
  frames: ArticleSummary['frames'];
  claimCount: number;
  /** Standing claims that are not approved. */
  awaiting: number;
  currentText: number;
  silentEdits: ArticleSummary['silentEdits'];
  copies: ArticleSummary['copies'];
  createdAt: Date;
  updatedAt: Date;
  trashedAt: Date | null;
  version: number;
}
