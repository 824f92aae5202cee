import type { Transaction } from '../../platform/db/client.ts';

/**
 * Works out the groups of these articles anew, and of all that were in one group with them: a
 * later text may have joined two groups, or parted one.
 */
export async function regroup(
  transaction: Transaction,
  workspaceId: string,
  articleIds: readonly string[],
): Promise<void> {
  const touched = await transaction.$queryRaw<{ articleId: string }[]>`
    SELECT article_id AS "articleId" FROM copy_group_member
    WHERE workspace_id = ${workspaceId}::uuid AND group_id IN (
      SELECT group_id FROM copy_group_member
      WHERE workspace_id = ${workspaceId}::uuid AND article_id = ANY (${articleIds}::uuid[]))`;
  const all = [...new Set([...articleIds, ...touched.map(({ articleId }) => articleId)])];
  const pairs = await transaction.$queryRaw<{ a: string; b: string }[]>`
    SELECT a.id AS a, b.id AS b
    FROM article a
    JOIN article_text ta ON ta.workspace_id = a.workspace_id AND ta.article_id = a.id
      AND ta.number = a.current_text
    JOIN text_copy c ON c.workspace_id = ta.workspace_id AND c.text_id = ta.id
    JOIN article_text tb ON tb.workspace_id = c.workspace_id AND tb.id = c.other_text_id
    JOIN article b ON b.workspace_id = tb.workspace_id AND b.id = tb.article_id
      AND b.current_text = tb.number
    WHERE a.workspace_id = ${workspaceId}::uuid
      AND a.id = ANY (${all}::uuid[]) AND b.id = ANY (${all}::uuid[])`;
  await transaction.copyGroupMember.deleteMany({
    where: { workspaceId, articleId: { in: all } },
  });
  const groups = joined(pairs);
  await transaction.copyGroupMember.createMany({
    data: [...groups].map(([articleId, groupId]) => ({ workspaceId, articleId, groupId })),
  });
}

/** The group of each article in a pair: ids grow with time, so the lowest came first. */
function joined(pairs: readonly { a: string; b: string }[]): Map<string, string> {
  const groups = new Map<string, string>();
  for (const { a, b } of pairs) {
    const [one, other] = [groups.get(a) ?? a, groups.get(b) ?? b];
    const first = one < other ? one : other;
    groups.set(a, first);
    groups.set(b, first);
    for (const [article, group] of groups) {
      if (group === one || group === other) groups.set(article, first);
    }
  }
  return groups;
}
