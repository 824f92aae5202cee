import type { ColumnPlan, OutletKey } from '#core/comparison/columns.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { DateOrigin } from '#core/articles/article.ts';
import type { Database } from '../../platform/db/client.ts';
import {
  columnRows,
  fromArticles,
  inColumns,
  isWanted,
  standsBy,
  type MatrixFilter,
  type TopicKey,
} from './matrix-filter-query.ts';

/** Claims of one cell. */
export interface CellRow {
  questionId: string;
  column: string;
  /** All that stand: an outlet has spoken, whatever statuses are asked for. */
  total: number;
  /** Those of the statuses asked for. */
  count: number;
  /** The first of those, in the order of their articles' dates. */
  first: string[];
}

/** As many claims as a cell shows before it is opened. */
const shown = 3;
/**
 * Columns from which a cell shows its first claim alone. Higher: a table of 60 outlets and 12
 * questions takes 300 ms instead of 140. Lower: tables that fit a screen say less.
 */
const wide = 16;

export async function readCells(
  database: Database,
  topic: TopicKey,
  questions: readonly { id: string }[],
  columns: readonly ColumnPlan[],
  filter: MatrixFilter,
): Promise<CellRow[]> {
  const most = columns.length < wide ? shown : 1;
  return database.$queryRaw<CellRow[]>`
    select question_id as "questionId", "column", count(*)::int as total,
      count(*) filter (where wanted)::int as count,
      coalesce(array_agg(id::text order by place) filter (where wanted and place <= ${most}),
        '{}') as first
    from (
      select c.id, c.question_id, col.key as "column", ${isWanted(filter)} as wanted,
        row_number() over (
          partition by c.question_id, col.key, ${isWanted(filter)}
          order by a.published_on nulls last, c.article_id, c.start, c.id) as place
      ${fromArticles(topic, filter)}
      join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id
        and c.trashed_at is null
        and c.question_id = any(${questions.map(({ id }) => id)}::uuid[])
      join ${columnRows(columns)} on col.outlet = ${standsBy(filter)}
    ) placed
    group by question_id, "column"`;
}

/** The outlets of claims, by the claim; those that nobody has named are left out. */
export async function readOutletsOfClaims(
  database: Database,
  { workspaceId }: Pick<TopicKey, 'workspaceId'>,
  claimIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await database.$queryRaw<{ id: string; name: string }[]>`
    select c.id, o.name
    from claim c
    join article a on a.workspace_id = c.workspace_id and a.id = c.article_id
    join outlet o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    where c.workspace_id = ${workspaceId}::uuid and c.id = any(${claimIds}::uuid[])`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export interface CellArticle {
  id: string;
  title: string | null;
  outlet: string | null;
  published: PartialDate | null;
  publishedOrigin: DateOrigin | null;
  url: string | null;
  read: boolean;
}

/** The articles a cell rests on, by date. */
export async function readCellArticles(
  database: Database,
  topic: TopicKey,
  outlets: readonly OutletKey[],
  filter: MatrixFilter,
): Promise<CellArticle[]> {
  return database.$queryRaw<CellArticle[]>`
    select a.id, a.title, o.name as outlet, a.published, a.published_origin as "publishedOrigin",
      a.url, a.reading_state = 'read' as read
    ${fromArticles(topic, filter)} and ${inColumns(outlets, filter)}
    left join outlet o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    order by a.published_on nulls last, a.id`;
}

/** All claims of a cell in the order of their articles' dates; those not asked for by status too. */
export async function readCellClaims(
  database: Database,
  topic: TopicKey,
  questionId: string,
  outlets: readonly OutletKey[],
  filter: MatrixFilter,
): Promise<{ id: string; wanted: boolean }[]> {
  return database.$queryRaw<{ id: string; wanted: boolean }[]>`
    select c.id, ${isWanted(filter)} as wanted
    ${fromArticles(topic, filter)} and ${inColumns(outlets, filter)}
    join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id
      and c.question_id = ${questionId}::uuid and c.trashed_at is null
    order by a.published_on nulls last, c.article_id, c.start, c.id`;
}

/** The texts that sentences are cut from, by id. */
export async function readTexts(
  database: Database,
  { workspaceId }: Pick<TopicKey, 'workspaceId'>,
  textIds: readonly string[],
): Promise<Map<string, string>> {
  const texts = await database.articleText.findMany({
    where: { workspaceId, id: { in: [...textIds] } },
    select: { id: true, content: true },
  });
  return new Map(texts.map(({ id, content }) => [id, content]));
}
