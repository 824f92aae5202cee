import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { ArticleRow } from './article-row.ts';

export type BulkChange = BodyOf<typeof routes.changeArticles>['change'];

/** Why one thing done to many articles leaves this one as it is; null where it changes it. */
export function whyUnchanged(
  article: ArticleRow | undefined,
  change: BulkChange,
  outletId: string | null | undefined,
): string | null {
  if (!article) return 'There is no such article.';
  if (change.do === 'restore') return article.trashedAt ? null : 'It is not in the trash.';
  if (article.trashedAt) return 'It is in the trash.';
  const isIn = (topicId: string) => article.topics.some(({ id }) => id === topicId);
  switch (change.do) {
    case 'trash':
      return null;
    case 'add to topic':
      return isIn(change.topicId) ? 'It is in this topic already.' : null;
    case 'remove from topic':
      return isIn(change.topicId) ? null : 'It is not in this topic.';
    case 'assign':
      return already((article.assignee?.id ?? null) === change.memberId);
    case 'set reading state':
      return already(article.readingState === change.readingState);
    case 'set outlet':
      return already((article.outlet?.id ?? null) === outletId);
  }
}

const already = (same: boolean) => (same ? 'It is so already.' : null);
