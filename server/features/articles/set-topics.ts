import type { Actor } from '#core/members/member.ts';
import type { Transaction } from '../../platform/db/client.ts';
import { checkTopics } from './article-references.ts';

/** Sets the standing topics of an article; its place in a trashed topic waits for that one. */
export async function setTopics(
  transaction: Transaction,
  actor: Actor,
  articleId: string,
  topicIds: readonly string[],
): Promise<void> {
  const { workspaceId } = actor;
  await checkTopics(transaction, actor, topicIds);
  await transaction.topicArticle.deleteMany({
    where: { workspaceId, articleId, topic: { trashedAt: null } },
  });
  await transaction.topicArticle.createMany({
    data: [...new Set(topicIds)].map((topicId) => ({ workspaceId, topicId, articleId })),
  });
}
