import type { Actor } from '#core/members/member.ts';
import type { Transaction } from '../../platform/db/client.ts';
import type { ArticleDeps, Recorder } from './article-deps.ts';

/** Takes articles out of the trash; whose outlet is gone meanwhile gets one of the same name. */
export async function bringBack(
  { findOrCreateOutlet }: ArticleDeps,
  transaction: Transaction,
  actor: Actor,
  record: Recorder,
  ids: string[],
): Promise<void> {
  const { workspaceId } = actor;
  const orphans = await transaction.article.findMany({
    where: { workspaceId, id: { in: ids }, outlet: { trashedAt: { not: null } } },
    select: { id: true, outlet: { select: { name: true } } },
  });
  for (const { id, outlet } of orphans) {
    if (!outlet) continue;
    const { id: outletId } = await findOrCreateOutlet(transaction, actor, record, outlet.name);
    await transaction.article.update({
      where: { workspaceId_id: { workspaceId, id } },
      data: { outletId },
      select: { id: true },
    });
  }
  await transaction.article.updateMany({
    where: { workspaceId, id: { in: ids }, trashedAt: { not: null } },
    data: { trashedAt: null, version: { increment: 1 }, updatedAt: new Date() },
  });
}
