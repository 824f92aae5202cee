import type { Actor } from '#core/members/member.ts';
import type { Transaction } from '../../platform/db/client.ts';
import { invalid } from '../../platform/domain-error.ts';
import type { ArticleDeps, Recorder } from './article-deps.ts';

/** Every topic named stands in this workspace. */
export async function checkTopics(
  transaction: Transaction,
  { workspaceId }: Actor,
  topicIds: readonly string[],
  path = 'topicIds',
): Promise<void> {
  const wanted = [...new Set(topicIds)];
  const standing = await transaction.topic.count({
    where: { workspaceId, id: { in: wanted }, trashedAt: null },
  });
  if (standing < wanted.length) {
    throw invalid(path, 'Not every topic named is there; somebody may have removed one.');
  }
}

/** Who is to read an article is a member who has not been removed. */
export async function checkAssignee(
  transaction: Transaction,
  { workspaceId }: Actor,
  memberId: string | null | undefined,
  path = 'assigneeId',
): Promise<void> {
  if (!memberId) return;
  const where = { workspaceId, id: memberId, removedAt: null };
  if ((await transaction.member.count({ where })) === 0) {
    throw invalid(path, 'There is no such member; somebody may have removed them.');
  }
}

/** The id of the outlet somebody names: null for none, undefined where nothing was said. */
export async function outletIdOf(
  { findOrCreateOutlet }: ArticleDeps,
  transaction: Transaction,
  actor: Actor,
  record: Recorder,
  name: string | null | undefined,
): Promise<string | null | undefined> {
  if (name === null || name === undefined) return name;
  return (await findOrCreateOutlet(transaction, actor, record, name)).id;
}

export function publishedColumns(published: { date: string; origin: string } | null) {
  return { published: published?.date ?? null, publishedOrigin: published?.origin ?? null };
}
