import type { DateOrigin } from '#core/articles/article.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { AnswerKind } from '#core/questions/question.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database } from '../../platform/db/client.ts';
import { choosesOutlet, chosenClaims } from './selection-query.ts';

/** Ids of the claims a report chooses, by date of their articles and place in the text. */
export async function readChosenClaims(
  database: Database,
  { workspaceId }: Actor,
  reportId: string,
): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    select chosen.id
    from report r
    cross join lateral (select c.id, a.published_on, c.article_id, c.start ${chosenClaims}) chosen
    where r.workspace_id = ${workspaceId}::uuid and r.id = ${reportId}::uuid
    order by chosen.published_on nulls last, chosen.article_id, chosen.start, chosen.id`;
  return rows.map(({ id }) => id);
}

export interface ArticleRow {
  id: string;
  title: string | null;
  outlet: string | null;
  byline: string | null;
  published: PartialDate | null;
  publishedOrigin: DateOrigin | null;
  url: string | null;
  language: string | null;
  read: boolean;
  updatedAt: Date;
  textId: string;
  textNumber: number;
  sha256: string;
}

/** The articles of the topic that the report takes in, with their current texts, by date. */
export async function readArticles(
  database: Database,
  { workspaceId }: Actor,
  reportId: string,
): Promise<ArticleRow[]> {
  return database.$queryRaw<ArticleRow[]>`
    select a.id, a.title, o.name as outlet, a.byline, a.published,
      a.published_origin as "publishedOrigin", a.url, a.language,
      a.reading_state = 'read' as read, a.updated_at as "updatedAt",
      t.id as "textId", t.number as "textNumber", t.sha256
    from report r
    join topic_article ta on ta.workspace_id = r.workspace_id and ta.topic_id = r.topic_id
    join article a on a.workspace_id = ta.workspace_id and a.id = ta.article_id
    join article_text t on t.workspace_id = a.workspace_id and t.article_id = a.id
      and t.number = a.current_text
    left join outlet o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    where r.workspace_id = ${workspaceId}::uuid and r.id = ${reportId}::uuid
      and a.trashed_at is null and ${choosesOutlet}
    order by a.published_on nulls last, a.id`;
}

export interface QuestionRow {
  id: string;
  text: string;
  kind: AnswerKind;
  since: PartialDate | null;
}

/** Standing questions of a topic, in their order. */
export async function readQuestions(
  database: Database,
  { workspaceId }: Actor,
  topicId: string,
): Promise<QuestionRow[]> {
  return database.$queryRaw<QuestionRow[]>`
    select id, text, kind, since from question
    where workspace_id = ${workspaceId}::uuid and topic_id = ${topicId}::uuid
      and trashed_at is null
    order by position, id`;
}

export interface TextRow {
  id: string;
  number: number;
  sha256: string;
  content: string;
}

export async function readTexts(
  database: Database,
  { workspaceId }: Actor,
  ids: readonly string[],
): Promise<Map<string, TextRow>> {
  const rows = await database.articleText.findMany({
    where: { workspaceId, id: { in: [...ids] } },
    select: { id: true, number: true, sha256: true, content: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** What the method section and the category names are written from. */
export async function readDesk(database: Database, { workspaceId }: Actor) {
  const [workspace, categories, outlets] = await Promise.all([
    database.workspace.findUniqueOrThrow({
      where: { id: workspaceId },
      select: { aboutTolerance: true },
    }),
    database.category.findMany({ where: { workspaceId }, select: { key: true, name: true } }),
    database.outlet.findMany({ where: { workspaceId }, select: { id: true, name: true } }),
  ]);
  return {
    aboutTolerance: workspace.aboutTolerance.toNumber(),
    categoryNames: new Map(categories.map(({ key, name }) => [key, name])),
    outletNames: new Map(outlets.map(({ id, name }) => [id, name])),
  };
}
