import type { ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Actor } from '#core/members/member.ts';
import type { Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import type { ArticleDeps, Recorder } from './article-deps.ts';
import { presentSummary } from './article-presenter.ts';
import { findArticles } from './article-query.ts';
import { checkAssignee, checkTopics, outletIdOf } from './article-references.ts';
import { bringBack } from './bring-back.ts';
import { whyUnchanged, type BulkChange } from './why-unchanged.ts';

type Result = ResponseOf<typeof routes.changeArticles>;

/** Ends a command that found nothing to do: there is nothing to keep an event of. */
class NothingChanged extends Error {
  constructor(readonly result: Result) {
    super('Nothing changed');
  }
}

const actions: Record<BulkChange['do'], string> = {
  trash: 'article trashed',
  restore: 'article restored',
  'add to topic': 'article added to topic',
  'remove from topic': 'article removed from topic',
  assign: 'article assigned',
  'set reading state': 'article edited',
  'set outlet': 'article edited',
};

/** One thing done to many articles: all of it or none, with an event for each article changed. */
export async function changeArticles(
  deps: ArticleDeps,
  actor: Actor,
  articleIds: readonly string[],
  change: BulkChange,
): Promise<Result> {
  const ids = [...new Set(articleIds)];
  try {
    return await command(deps.database, actor, async (transaction, record) => {
      await lock(transaction, actor, ids);
      const outletId = await checkChange(deps, transaction, actor, record, change);
      const before = new Map(
        (await findArticles(transaction, actor, ids)).map((row) => [row.id, row]),
      );
      const unchanged = ids.flatMap((id) => {
        const because = whyUnchanged(before.get(id), change, outletId);
        return because === null ? [] : [{ id, because }];
      });
      const skipped = new Set(unchanged.map(({ id }) => id));
      const changed = ids.filter((id) => !skipped.has(id));
      if (changed.length === 0) throw new NothingChanged({ changed, unchanged });

      await apply(deps, transaction, actor, record, changed, change, outletId);
      for (const after of await findArticles(transaction, actor, changed)) {
        const row = before.get(after.id);
        record({
          action: actions[change.do],
          entity: 'article',
          entityId: after.id,
          articleId: after.id,
          before: row ? presentSummary(actor, row) : null,
          after: presentSummary(actor, after),
        });
      }
      return { changed, unchanged };
    });
  } catch (error) {
    if (error instanceof NothingChanged) return error.result;
    throw error;
  }
}

/** In one order, so that two changes of many cannot wait for each other. */
async function lock(
  transaction: Transaction,
  { workspaceId }: Actor,
  ids: readonly string[],
): Promise<void> {
  await transaction.$queryRaw`
    SELECT id FROM article WHERE workspace_id = ${workspaceId}::uuid AND id = ANY (${ids}::uuid[])
    ORDER BY id FOR UPDATE`;
}

/** What the change names is there; returns the outlet it sets. */
async function checkChange(
  deps: ArticleDeps,
  transaction: Transaction,
  actor: Actor,
  record: Recorder,
  change: BulkChange,
): Promise<string | null | undefined> {
  if (change.do === 'add to topic') {
    await checkTopics(transaction, actor, [change.topicId], 'change.topicId');
  }
  if (change.do === 'assign') {
    await checkAssignee(transaction, actor, change.memberId, 'change.memberId');
  }
  if (change.do !== 'set outlet') return undefined;
  return outletIdOf(deps, transaction, actor, record, change.outlet);
}

async function apply(
  deps: ArticleDeps,
  transaction: Transaction,
  actor: Actor,
  record: Recorder,
  ids: string[],
  change: BulkChange,
  outletId: string | null | undefined,
): Promise<void> {
  const { workspaceId } = actor;
  const update = (data: Parameters<Transaction['article']['updateMany']>[0]['data']) =>
    transaction.article.updateMany({
      where: { workspaceId, id: { in: ids } },
      data: { ...data, version: { increment: 1 }, updatedAt: new Date() },
    });
  switch (change.do) {
    case 'restore':
      await bringBack(deps, transaction, actor, record, ids);
      return;
    case 'trash':
      await update({ trashedAt: new Date() });
      return;
    case 'add to topic':
      await transaction.topicArticle.createMany({
        data: ids.map((articleId) => ({ workspaceId, topicId: change.topicId, articleId })),
      });
      await update({});
      return;
    case 'remove from topic':
      await transaction.topicArticle.deleteMany({
        where: { workspaceId, topicId: change.topicId, articleId: { in: ids } },
      });
      await update({});
      return;
    case 'assign':
      await update({ assigneeId: change.memberId });
      return;
    case 'set reading state':
      await update({ readingState: change.readingState });
      return;
    case 'set outlet':
      await update({ outletId: outletId ?? null });
      return;
  }
}
