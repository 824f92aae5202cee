import type { Article, ArticleSummary, ArticleText } from '#contract/articles.ts';
import { articleAbilities, isReviewed } from '#core/articles/article-policy.ts';
import type { Actor } from '#core/members/member.ts';
import type { ArticleRow } from './article-row.ts';
import type { TextListRow, TextRow } from './text-query.ts';

export function presentSummary(actor: Actor, row: ArticleRow): ArticleSummary {
  const { published, publishedOrigin } = row;
  return {
    id: row.id,
    title: row.title,
    outlet: row.outlet,
    byline: row.byline,
    url: row.url,
    language: row.language,
    published: published && publishedOrigin && { date: published, origin: publishedOrigin },
    readingState: row.readingState,
    reviewed: isReviewed(row),
    assignee: row.assignee,
    topics: row.topics,
    frames: row.frames.map(({ at, ...frame }) => ({ ...frame, at: new Date(at).toISOString() })),
    claimCount: row.claimCount,
    textVersions: row.currentText,
    silentEdits: row.silentEdits,
    copies: row.copies,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    trashedAt: row.trashedAt?.toISOString() ?? null,
    version: row.version,
    abilities: articleAbilities(actor, { trashed: row.trashedAt !== null }),
  };
}

export function presentText(row: TextRow): ArticleText {
  return {
    id: row.id,
    articleId: row.articleId,
    number: row.number,
    content: row.content,
    length: row.length,
    sha256: row.sha256,
    regions: row.regions,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy,
  };
}

export function presentArticle(
  actor: Actor,
  row: ArticleRow,
  text: TextRow,
  texts: readonly TextListRow[],
): Article {
  return {
    ...presentSummary(actor, row),
    text: presentText(text),
    texts: texts.map(({ createdAt, ...text }) => ({
      ...text,
      createdAt: createdAt.toISOString(),
    })),
  };
}
