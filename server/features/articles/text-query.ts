import type { Region } from '#core/articles/article.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import type { Named } from './article-row.ts';

export interface TextListRow {
  id: string;
  number: number;
  sha256: string;
  createdAt: Date;
}

export interface TextRow extends TextListRow {
  articleId: string;
  content: string;
  length: number;
  regions: Region[];
  createdBy: Named;
}

type Reader = Database | Transaction;

/** One version of an article's text, whole. */
export async function findText(
  reader: Reader,
  { workspaceId }: Actor,
  articleId: string,
  number: number,
): Promise<TextRow | undefined> {
  const [row] = await reader.$queryRaw<TextRow[]>`
    SELECT t.id, t.article_id AS "articleId", t.number, t.content, t.length, t.sha256,
      t.created_at AS "createdAt",
      jsonb_build_object('id', m.id, 'name', u.name) AS "createdBy",
      coalesce((
        SELECT jsonb_agg(
          jsonb_build_object('start', r.start, 'end', r."end", 'kind', r.kind) ORDER BY r.start)
        FROM text_region r WHERE r.workspace_id = t.workspace_id AND r.text_id = t.id
      ), '[]') AS regions
    FROM article_text t
    JOIN member m ON m.workspace_id = t.workspace_id AND m.id = t.created_by_id
    JOIN "user" u ON u.id = m.user_id
    WHERE t.workspace_id = ${workspaceId}::uuid AND t.article_id = ${articleId}::uuid
      AND t.number = ${number}`;
  return row;
}

/** Every version of an article's text, oldest first, without its words. */
export function listTexts(
  reader: Reader,
  { workspaceId }: Actor,
  articleId: string,
): Promise<TextListRow[]> {
  return reader.articleText.findMany({
    where: { workspaceId, articleId },
    select: { id: true, number: true, sha256: true, createdAt: true },
    orderBy: { number: 'asc' },
  });
}
