import type { Article } from '#contract/articles.ts';
import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Actor } from '#core/members/member.ts';
import { command } from '../../platform/db/command.ts';
import { given } from '../../platform/given.ts';
import type { ArticleDeps } from './article-deps.ts';
import { lockedUpdate } from './article-lock.ts';
import { viewArticle, viewSummary } from './article-query.ts';
import { checkAssignee, outletIdOf, publishedColumns } from './article-references.ts';
import { bringBack } from './bring-back.ts';
import { setFrames } from './set-frames.ts';
import { setTopics } from './set-topics.ts';

const entity = 'article';

export function editArticle(
  deps: ArticleDeps,
  actor: Actor,
  id: string,
  ifVersion: number,
  { outlet, published, topicIds, frames, ...fields }: BodyOf<typeof routes.editArticle>,
): Promise<Article> {
  return command(deps.database, actor, async (transaction, record) => {
    const before = await viewSummary(transaction, actor, id);
    await checkAssignee(transaction, actor, fields.assigneeId);
    const outletId = await outletIdOf(deps, transaction, actor, record, outlet);
    await lockedUpdate(transaction, actor, id, ifVersion, {
      ...given({ ...fields, outletId }),
      ...(published !== undefined && publishedColumns(published)),
    });
    if (topicIds) await setTopics(transaction, actor, id, topicIds);
    if (frames) await setFrames(transaction, actor, id, frames);
    const after = await viewSummary(transaction, actor, id);
    record({ action: 'article edited', entity, entityId: id, articleId: id, before, after });
    return viewArticle(transaction, actor, id);
  });
}

export function trashArticle(
  { database }: ArticleDeps,
  actor: Actor,
  id: string,
  ifVersion: number,
): Promise<void> {
  return command(database, actor, async (transaction, record) => {
    const before = await viewSummary(transaction, actor, id);
    await lockedUpdate(transaction, actor, id, ifVersion, { trashedAt: new Date() });
    record({ action: 'article trashed', entity, entityId: id, articleId: id, before });
  });
}

/** Restoring one that stands already changes nothing but its history. */
export function restoreArticle(deps: ArticleDeps, actor: Actor, id: string): Promise<Article> {
  return command(deps.database, actor, async (transaction, record) => {
    const before = await viewSummary(transaction, actor, id);
    await bringBack(deps, transaction, actor, record, [id]);
    const after = await viewSummary(transaction, actor, id);
    record({ action: 'article restored', entity, entityId: id, articleId: id, before, after });
    return viewArticle(transaction, actor, id);
  });
}
