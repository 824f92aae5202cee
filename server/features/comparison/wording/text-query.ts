import type { Region } from '#core/articles/article.ts';
import type { CountedText } from '#core/wording/terms/count-terms.ts';
import type { Database } from '../../../platform/db/client.ts';

interface Row {
  id: string;
  content: string;
  regions: Region[];
}

/** A text of an article and the language it is read in. */
export interface TextOfArticle {
  textId: string;
  language: string | null;
}

/** What texts hold, in the order asked for. */
export async function readTextsInOrder(
  database: Database,
  workspaceId: string,
  texts: readonly TextOfArticle[],
): Promise<CountedText[]> {
  const ids = texts.map(({ textId }) => textId);
  const rows = await database.$queryRaw<Row[]>`
    select t.id, t.content,
      (select coalesce(jsonb_agg(jsonb_build_object('start', r.start, 'end', r."end",
          'kind', r.kind) order by r.start), '[]')
        from text_region r where r.workspace_id = t.workspace_id and r.text_id = t.id) as regions
    from article_text t
    where t.workspace_id = ${workspaceId}::uuid and t.id = any(${ids}::uuid[])`;
  const found = new Map(rows.map((row) => [row.id, row]));
  return texts.map(({ textId, language }) => {
    const row = found.get(textId);
    return { content: row?.content ?? '', regions: row?.regions ?? [], language };
  });
}
