import type { PlacementCounts } from '#contract/placements.ts';
import type { Region } from '#core/articles/article.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import type { Named } from './article-row.ts';

export interface TextListRow {
  id: string;
  number: number;
  sha256: string;
  createdAt: Date;
  /** What became of the claims when it came in. */
  placements: PlacementCounts;
}

export interface TextRow extends Omit<TextListRow, 'placements'> {
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
  return reader.$queryRaw<TextListRow[]>`
    SELECT t.id, t.number, t.sha256, t.created_at AS "createdAt", (
      SELECT jsonb_build_object(
        'exact', count(*) FILTER (WHERE p.state = 'exact'),
        'moved', count(*) FILTER (WHERE p.state = 'moved'),
        'reworded', count(*) FILTER (WHERE p.state = 'reworded'),
        'changed', count(*) FILTER (WHERE p.state = 'changed'),
        'lost', count(*) FILTER (WHERE p.state = 'lost'))
      FROM claim_placement p
      WHERE p.workspace_id = t.workspace_id AND p.article_id = t.article_id AND p.text_id = t.id
    ) AS placements
    FROM article_text t
    WHERE t.workspace_id = ${workspaceId}::uuid AND t.article_id = ${articleId}::uuid
    ORDER BY t.number`;
}
