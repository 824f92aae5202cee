import { parsePartialDate, type PartialDate } from '#core/figures/partial-date.ts';
import type { AnswerKind } from '#core/questions/question.ts';
import type { Region, RegionKind } from '#core/articles/article.ts';
import type { Database } from '../../platform/db/client.ts';
import { Prisma } from '../../platform/db/generated/client.ts';

/** A text that can be tagged, with what reading it needs. */
export interface TaggableText {
  content: string;
  regions: Region[];
  outlet: string | null;
  published: PartialDate | null;
  aboutTolerance: number;
}

/** Null when there is no such text in a standing article. */
export async function findText(
  database: Database,
  workspaceId: string,
  articleId: string,
  textId: string,
): Promise<TaggableText | null> {
  const [row] = await database.$queryRaw<TextRow[]>`
    select t.content, o.name as outlet, a.published, w.about_tolerance::float8 as "aboutTolerance",
      (select coalesce(jsonb_agg(jsonb_build_object('start', r.start, 'end', r."end", 'kind', r.kind)
          order by r.start), '[]')
        from text_region r where r.workspace_id = t.workspace_id and r.text_id = t.id) as regions
    from article_text t
    join article a on a.workspace_id = t.workspace_id and a.id = t.article_id
    join workspace w on w.id = t.workspace_id
    left join outlet o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    where t.workspace_id = ${workspaceId}::uuid and t.id = ${textId}::uuid
      and t.article_id = ${articleId}::uuid and a.trashed_at is null`;
  if (!row) return null;
  return { ...row, published: row.published === null ? null : parsePartialDate(row.published) };
}

interface TextRow {
  content: string;
  outlet: string | null;
  published: string | null;
  aboutTolerance: number;
  regions: { start: number; end: number; kind: RegionKind }[];
}

export async function articleStands(
  database: Database,
  workspaceId: string,
  articleId: string,
): Promise<boolean> {
  const count = await database.article.count({
    where: { workspaceId, id: articleId, trashedAt: null },
  });
  return count === 1;
}

/** What the category's claims are asked for; null when it is not in the codebook. */
export async function findCategory(database: Database, workspaceId: string, key: string) {
  const row = await database.category.findUnique({
    where: { workspaceId_key: { workspaceId, key } },
    select: { fields: true, archivedAt: true },
  });
  return row && { fields: row.fields, archived: row.archivedAt !== null };
}

export interface AskedQuestion {
  id: string;
  kind: AnswerKind;
  unit: string | null;
  category: string | null;
  answers: { id: string; value: string }[];
  trashed: boolean;
}

/** One question; or, of an article, all that are asked in its topics. */
export async function findQuestions(
  database: Database,
  workspaceId: string,
  of: { questionId: string } | { articleId: string },
): Promise<AskedQuestion[]> {
  const chosen =
    'questionId' in of
      ? Prisma.sql`q.id = ${of.questionId}::uuid`
      : Prisma.sql`q.trashed_at is null and q.topic_id in (
          select topic_id from topic_article
          where workspace_id = ${workspaceId}::uuid and article_id = ${of.articleId}::uuid)`;
  return database.$queryRaw<AskedQuestion[]>`
    select q.id, q.kind, q.unit, q.category, q.trashed_at is not null as trashed,
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'value', a.value)
          order by a.position), '[]')
        from question_answer a
        where a.workspace_id = q.workspace_id and a.question_id = q.id) as answers
    from question q
    where q.workspace_id = ${workspaceId}::uuid and ${chosen}`;
}
