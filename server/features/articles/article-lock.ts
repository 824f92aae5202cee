import type { Actor } from '#core/members/member.ts';
import type { Transaction } from '../../platform/db/client.ts';
import { stale } from '../../platform/domain-error.ts';
import { viewArticle } from './article-query.ts';

/** Changes a standing article if it still is the version seen; 412 or 404 otherwise. */
export async function lockedUpdate(
  transaction: Transaction,
  actor: Actor,
  id: string,
  ifVersion: number,
  data: Parameters<Transaction['article']['updateMany']>[0]['data'],
): Promise<void> {
  const { count } = await transaction.article.updateMany({
    where: { workspaceId: actor.workspaceId, id, version: ifVersion, trashedAt: null },
    data: { ...data, version: { increment: 1 }, updatedAt: new Date() },
  });
  if (count === 0) throw stale(await viewArticle(transaction, actor, id));
}
