import type { Region } from '#core/articles/article.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { Span } from '#core/text/span.ts';
import type { Database } from '../../../platform/db/client.ts';
import {
  fromArticles,
  isWanted,
  type MatrixFilter,
  type TopicKey,
} from '../matrix-filter-query.ts';

export interface BesideRow {
  articleId: string;
  title: string | null;
  outlet: string | null;
  published: PartialDate | null;
  language: string | null;
  read: boolean;
  content: string;
  regions: Region[];
  claims: { id: string; questionId: string | null; category: string; anchor: Span }[];
}

/** Articles of a topic with their current texts and the claims that stand on them. */
export async function readBeside(
  database: Database,
  { workspaceId, topicId }: TopicKey,
  articleIds: readonly string[],
  filter: MatrixFilter,
): Promise<BesideRow[]> {
  return database.$queryRaw<BesideRow[]>`
    select a.id as "articleId", a.title, o.name as outlet, a.published, a.language,
      a.reading_state = 'read' as read, t.content,
      (select coalesce(jsonb_agg(jsonb_build_object('start', r.start, 'end', r."end",
          'kind', r.kind) order by r.start), '[]')
        from text_region r where r.workspace_id = t.workspace_id and r.text_id = t.id) as regions,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'questionId', c.question_id,
          'category', c.category, 'anchor', jsonb_build_object('start', c.start, 'end', c."end"))
          order by c.start, c.id), '[]')
        from claim c
        where c.workspace_id = a.workspace_id and c.article_id = a.id and c.text_id = t.id
          and c.trashed_at is null and ${isWanted(filter)}) as claims
    from topic_article ta
    join article a on a.workspace_id = ta.workspace_id and a.id = ta.article_id
    join article_text t on t.workspace_id = a.workspace_id and t.article_id = a.id
      and t.number = a.current_text
    left join outlet o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    where ta.workspace_id = ${workspaceId}::uuid and ta.topic_id = ${topicId}::uuid
      and a.trashed_at is null and a.id = any(${[...articleIds]}::uuid[])`;
}

/**
 * The article with the most claims, and of the others the one that answers most of its questions
 * for another outlet, in its language if there is one.
 */
export async function likelyPair(
  database: Database,
  topic: TopicKey,
  articleIds: readonly string[],
  filter: MatrixFilter,
): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    with standing as (
      select a.id, a.outlet_id, a.language, a.claim_count, a.published_on
      ${fromArticles(topic, filter)} and a.id = any(${[...articleIds]}::uuid[])
    ),
    first as (
      select * from standing order by claim_count desc, published_on nulls last, id limit 1
    ),
    asked as (
      select distinct c.question_id from claim c join first on first.id = c.article_id
      where c.workspace_id = ${topic.workspaceId}::uuid and c.trashed_at is null
    ),
    second as (
      select s.id
      from standing s
      cross join first
      left join claim c on c.workspace_id = ${topic.workspaceId}::uuid and c.article_id = s.id
        and c.trashed_at is null and c.question_id in (select question_id from asked)
      where s.id <> first.id
      group by s.id, s.outlet_id, first.outlet_id, s.language, first.language, s.claim_count
      order by (s.outlet_id is distinct from first.outlet_id) desc,
        (s.language is not distinct from first.language) desc,
        count(distinct c.question_id) desc, s.claim_count desc, s.id
      limit 1
    )
    select id from first union all select id from second`;
  return rows.map(({ id }) => id);
}
