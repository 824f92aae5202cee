import type { Span } from '#core/text/span.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';

export interface RejectionRow extends Span {
  id: string;
  textId: string;
  category: string;
  exact: string;
  createdAt: Date;
  member: { id: string; name: string };
}

/** What was rejected in any text of an article, newest first. */
export function findRejections(
  database: Database | Transaction,
  { workspaceId }: Actor,
  articleId: string,
): Promise<RejectionRow[]> {
  return database.$queryRaw<RejectionRow[]>`
    select r.id, r.text_id as "textId", r.start, r."end", r.category,
      substring(t.content from r.start + 1 for r."end" - r.start) as exact,
      r.created_at as "createdAt", jsonb_build_object('id', m.id, 'name', u.name) as member
    from rejected_suggestion r
    join article_text t on t.workspace_id = r.workspace_id and t.id = r.text_id
    join member m on m.workspace_id = r.workspace_id and m.id = r.member_id
    join "user" u on u.id = m.user_id
    where r.workspace_id = ${workspaceId}::uuid and r.article_id = ${articleId}::uuid
    order by r.created_at desc, r.id desc`;
}

/** The words of texts, to find rejected passages on a later one again. */
export async function findContents(
  database: Database,
  { workspaceId }: Actor,
  textIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await database.articleText.findMany({
    where: { workspaceId, id: { in: [...textIds] } },
    select: { id: true, content: true },
  });
  return new Map(rows.map(({ id, content }) => [id, content]));
}
