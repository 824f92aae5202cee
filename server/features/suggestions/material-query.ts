import type { Region, RegionKind } from '#core/articles/article.ts';
import { categoryFields, type CategoryField } from '#core/claims/category.ts';
import type { ClaimContent } from '#core/claims/claim.ts';
import { parsePartialDate, type PartialDate } from '#core/figures/partial-date.ts';
import type { AnswerKind } from '#core/questions/question.ts';
import type { Span } from '#core/text/span.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database } from '../../platform/db/client.ts';
import { storedWord } from '../../platform/db/stored.ts';

export interface AskedQuestion {
  id: string;
  text: string;
  kind: AnswerKind;
  unit: string | null;
  category: string | null;
  answers: string[];
}

/** All that suggesting needs of an article: its current text and what the team asks of it. */
export interface Material {
  articleId: string;
  textId: string;
  sha256: string;
  content: string;
  regions: Region[];
  language: string | null;
  published: PartialDate | null;
  aboutTolerance: number;
  /** Of the codebook, in its order; archived ones tag nothing new. */
  categories: { key: string; name: string; fields: CategoryField[] }[];
  /** Asked in the topics of the article. */
  questions: AskedQuestion[];
  /** What is tagged on this text already. */
  claims: (Span & Pick<ClaimContent, 'category'>)[];
}

interface Row extends Omit<Material, 'published' | 'categories' | 'articleId'> {
  published: string | null;
  categories: { key: string; name: string; fields: string[] }[];
  regions: { start: number; end: number; kind: RegionKind }[];
}

/** Null when there is no such article, or it lies in the trash. */
export async function findMaterial(
  database: Database,
  { workspaceId }: Actor,
  articleId: string,
): Promise<Material | null> {
  const [row] = await database.$queryRaw<Row[]>`
    select t.id as "textId", t.sha256, t.content, a.language, a.published,
      w.about_tolerance::float8 as "aboutTolerance",
      (select coalesce(jsonb_agg(jsonb_build_object('start', r.start, 'end', r."end", 'kind', r.kind)
          order by r.start), '[]')
        from text_region r where r.workspace_id = t.workspace_id and r.text_id = t.id) as regions,
      (select coalesce(jsonb_agg(jsonb_build_object('key', c.key, 'name', c.name, 'fields', c.fields)
          order by c.position, c.key), '[]')
        from category c where c.workspace_id = a.workspace_id and c.archived_at is null) as categories,
      (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'text', q.text, 'kind', q.kind,
          'unit', q.unit, 'category', q.category, 'answers',
          (select coalesce(jsonb_agg(n.value order by n.position), '[]') from question_answer n
            where n.workspace_id = q.workspace_id and n.question_id = q.id))
          order by q.position, q.id), '[]')
        from question q
        join topic_article ta on ta.workspace_id = q.workspace_id and ta.topic_id = q.topic_id
        where q.workspace_id = a.workspace_id and ta.article_id = a.id
          and q.trashed_at is null) as questions,
      (select coalesce(jsonb_agg(jsonb_build_object('start', c.start, 'end', c."end",
          'category', c.category)), '[]')
        from claim c
        where c.workspace_id = a.workspace_id and c.article_id = a.id and c.text_id = t.id
          and c.trashed_at is null) as claims
    from article a
    join article_text t on t.workspace_id = a.workspace_id and t.article_id = a.id
      and t.number = a.current_text
    join workspace w on w.id = a.workspace_id
    where a.workspace_id = ${workspaceId}::uuid and a.id = ${articleId}::uuid
      and a.trashed_at is null`;
  if (!row) return null;
  return {
    ...row,
    articleId,
    published: row.published === null ? null : parsePartialDate(row.published),
    categories: row.categories.map(({ key, name, fields }) => ({
      key,
      name,
      fields: fields.map((field) => storedWord(categoryFields, field)),
    })),
  };
}
