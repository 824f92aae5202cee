import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import type { Named } from './article-row.ts';
import { sha256 } from './prepare-text.ts';

export interface SameText {
  id: string;
  title: string | null;
  outlet: Named | null;
}

/** Standing articles that carry this very text in one of their versions. */
export function findContent(
  database: Database,
  actor: Actor,
  content: string,
): Promise<SameText[]> {
  return findSameText(database, actor, sha256(content));
}

/** Standing articles one of whose texts has this sha-256, the first one first. */
export function findSameText(
  reader: Database | Transaction,
  { workspaceId }: Actor,
  sha256: string,
): Promise<SameText[]> {
  return reader.$queryRaw<SameText[]>`
    SELECT a.id, a.title,
      CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'name', o.name) END AS outlet
    FROM article a
    LEFT JOIN outlet o ON o.workspace_id = a.workspace_id AND o.id = a.outlet_id
    WHERE a.workspace_id = ${workspaceId}::uuid AND a.trashed_at IS NULL AND EXISTS (
      SELECT FROM article_text t
      WHERE t.workspace_id = a.workspace_id AND t.article_id = a.id AND t.sha256 = ${sha256})
    ORDER BY a.id LIMIT 20`;
}
