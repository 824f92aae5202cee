import type { OutletKey } from '#core/comparison/columns.ts';
import type { AnswerKind } from '#core/questions/question.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import type { ClaimsFilter } from '../chosen-claims-query.ts';
import { fromArticlesFirst, isWanted, type TopicKey } from '../matrix-filter-query.ts';

/** What of a claim's article its relations hang on. */
export interface PlacedClaim {
  id: string;
  articleId: string;
  /** Equal for articles that are copies of one text. */
  text: string;
  outlet: string | null;
  /** Its id, or "none". */
  outletKey: OutletKey;
  published: PartialDate | null;
}

export interface RowOfClaims {
  questionId: string;
  kind: AnswerKind;
  unit: string | null;
  exclusive: boolean;
  perActor: boolean;
  /** All that are asked for. */
  count: number;
  /** Those with a figure. */
  figures: number;
  /** In the order of publishing; none where there are more than asked for. */
  claims: PlacedClaim[];
}

export interface RowFilter extends ClaimsFilter {
  /** Rows with more claims come without them. */
  atMost: number;
}

/** How many claims that are asked for each question has, and how many of them have a figure. */
export async function countRows(
  database: Database,
  topic: TopicKey,
  filter: ClaimsFilter,
): Promise<ReadonlyMap<string, Pick<RowOfClaims, 'count' | 'figures'>>> {
  const rows = await database.$queryRaw<Pick<RowOfClaims, 'questionId' | 'count' | 'figures'>[]>`
    select c.question_id as "questionId", count(*)::int as count,
      (count(*) filter (where c.figure_qualifier is not null))::int as figures
    ${fromArticlesFirst(topic, filter, filter.outlets)}
    join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id
      and c.trashed_at is null and c.question_id is not null and ${isWanted(filter)}
    group by 1`;
  return new Map(rows.map(({ questionId, ...counts }) => [questionId, counts]));
}

/** The claims of each question of a topic, in one query. */
export async function readRows(
  database: Database,
  topic: TopicKey,
  filter: RowFilter,
): Promise<RowOfClaims[]> {
  const { workspaceId, topicId } = topic;
  const { questionIds, category, outlets, atMost } = filter;
  const chosen = [
    Prisma.sql`q.workspace_id = ${workspaceId}::uuid and q.topic_id = ${topicId}::uuid`,
    Prisma.sql`q.trashed_at is null`,
    ...(questionIds?.length ? [Prisma.sql`q.id = any(${questionIds}::uuid[])`] : []),
    ...(category === undefined ? [] : [Prisma.sql`q.category = ${category}`]),
  ];
  return database.$queryRaw<RowOfClaims[]>`
    with asked as materialized (
      select q.id, q.kind, q.unit, q.exclusive, q.per_actor, q.position
      from question q where ${Prisma.join(chosen, ' and ')}
    ), placed as materialized (
      select c.id, c.question_id, c.article_id, c.start, a.outlet_id, a.published, a.published_on,
        a.current_text, a.stands, c.figure_qualifier is not null as has_figure
      ${fromArticlesFirst(topic, filter, outlets)}
      join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id
        and c.trashed_at is null and ${isWanted(filter)}
        and c.question_id in (select id from asked)
    ), counted as materialized (
      select question_id, count(*)::int as count,
        (count(*) filter (where has_figure))::int as figures
      from placed group by question_id
    ), shown as materialized (
      select p.question_id, jsonb_agg(jsonb_build_object('id', p.id, 'articleId', p.article_id,
          'text', coalesce(g.group_id::text, t.sha256, p.article_id::text), 'outlet', o.name,
          'outletKey', p.stands, 'published', p.published)
          order by p.published_on nulls last, p.article_id, p.start, p.id) as claims
      from counted
      join placed p on p.question_id = counted.question_id
      left join article_text t on t.workspace_id = ${workspaceId}::uuid
        and t.article_id = p.article_id and t.number = p.current_text
      left join copy_group_member g on g.workspace_id = ${workspaceId}::uuid
        and g.article_id = p.article_id
      left join outlet o on o.workspace_id = ${workspaceId}::uuid and o.id = p.outlet_id
      where counted.count <= ${atMost}
      group by p.question_id
    )
    select q.id as "questionId", q.kind, q.unit, q.exclusive, q.per_actor as "perActor",
      coalesce(counted.count, 0) as count, coalesce(counted.figures, 0) as figures, coalesce(shown.claims, '[]') as claims
    from asked q
    left join counted on counted.question_id = q.id
    left join shown on shown.question_id = q.id
    order by q.position, q.id`;
}
