import type { Region } from '#core/articles/article.ts';
import type { Database } from '../../../../platform/db/client.ts';

export interface StoredText {
  id: string;
  content: string;
  regions: Region[];
}

/** Texts whole, with their regions. */
export function readContents(
  database: Database,
  workspaceId: string,
  textIds: readonly string[],
): Promise<StoredText[]> {
  return database.$queryRaw<StoredText[]>`
    select t.id, t.content, coalesce((
      select jsonb_agg(
        jsonb_build_object('start', r.start, 'end', r."end", 'kind', r.kind) order by r.start)
      from text_region r where r.workspace_id = t.workspace_id and r.text_id = t.id
    ), '[]') as regions
    from article_text t
    where t.workspace_id = ${workspaceId}::uuid and t.id = any(${textIds}::uuid[])`;
}
