import { parseDecimal } from '#core/figures/decimal.ts';
import type { CodedFigure } from '#core/agreement/coded-claim.ts';
import type { Database } from '../../platform/db/client.ts';

interface TopicKey {
  workspaceId: string;
  topicId: string;
}

export interface TaggedArticle {
  id: string;
  title: string | null;
  outlet: string | null;
  /** How many people tagged something in its current text. */
  editors: number;
}

/** The articles of a topic in which anything is tagged, by date; null where there is no topic. */
export async function readTaggedArticles(
  database: Database,
  { workspaceId, topicId }: TopicKey,
): Promise<TaggedArticle[] | null> {
  const rows = await database.$queryRaw<(TaggedArticle | { id: null })[]>`
    select a.id, a.title, o.name as outlet, a.editors
    from topic t
    left join lateral (
      select a.id, a.title, a.outlet_id, a.published_on, a.workspace_id,
        count(distinct c.created_by_id)::int as editors
      from topic_article ta
      join article a on a.workspace_id = ta.workspace_id and a.id = ta.article_id
      join article_text x on x.workspace_id = a.workspace_id and x.article_id = a.id
        and x.number = a.current_text
      join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id
        and c.text_id = x.id and c.trashed_at is null
      where ta.workspace_id = t.workspace_id and ta.topic_id = t.id and a.trashed_at is null
      group by a.workspace_id, a.id
    ) a on true
    left join outlet o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    where t.workspace_id = ${workspaceId}::uuid and t.id = ${topicId}::uuid
      and t.trashed_at is null
    order by a.published_on nulls last, a.id`;
  return rows.length === 0 ? null : rows.filter((row) => row.id !== null);
}

export interface CodedRow {
  id: string;
  articleId: string;
  editorId: string;
  start: number;
  end: number;
  category: string;
  figure: CodedFigure | null;
  /** The name of the source at the far end of the chain; null: the outlet's own voice. */
  farEnd: string | null;
}

interface StoredFigure {
  figureValue: string | null;
  figureLow: string | null;
  figureHigh: string | null;
  figureUnit: string | null;
}

/** The standing claims on the current texts of articles, in the order of the text. */
export async function readCodedClaims(
  database: Database,
  { workspaceId }: Pick<TopicKey, 'workspaceId'>,
  articleIds: readonly string[],
): Promise<CodedRow[]> {
  const rows = await database.$queryRaw<(Omit<CodedRow, 'figure'> & StoredFigure)[]>`
    select c.id, c.article_id as "articleId", c.created_by_id as "editorId", c.start, c."end",
      c.category, c.figure_value::text as "figureValue", c.figure_low::text as "figureLow",
      c.figure_high::text as "figureHigh", c.figure_unit as "figureUnit", (
        select s.name from attribution_link l
        join source s on s.workspace_id = l.workspace_id and s.id = l.source_id
        where l.workspace_id = c.workspace_id and l.claim_id = c.id
        order by l.position desc limit 1
      ) as "farEnd"
    from claim c
    join article a on a.workspace_id = c.workspace_id and a.id = c.article_id
    join article_text x on x.workspace_id = a.workspace_id and x.article_id = a.id
      and x.number = a.current_text and x.id = c.text_id
    where c.workspace_id = ${workspaceId}::uuid and c.article_id = any(${[...articleIds]}::uuid[])
      and c.trashed_at is null
    order by c.article_id, c.start, c."end", c.id`;
  return rows.map(({ figureValue, figureLow, figureHigh, figureUnit, ...row }) => ({
    ...row,
    figure: figureUnit === null ? null : figureOf(figureValue, figureLow, figureHigh, figureUnit),
  }));
}

function figureOf(
  value: string | null,
  low: string | null,
  high: string | null,
  unit: string,
): CodedFigure {
  const decimal = (text: string | null) => (text === null ? null : parseDecimal(text));
  return { value: decimal(value), low: decimal(low), high: decimal(high), unit };
}

/** Members by id, those who were removed since too: their claims keep their name. */
export async function readMemberNames(
  database: Database,
  { workspaceId }: Pick<TopicKey, 'workspaceId'>,
  memberIds: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const members = await database.member.findMany({
    where: { workspaceId, id: { in: [...memberIds] } },
    select: { id: true, user: { select: { name: true } } },
  });
  return members.map(({ id, user }) => ({ id, name: user.name }));
}
