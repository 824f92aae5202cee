import { noOutlet, type OutletKey } from '#core/comparison/columns.ts';
import type { AnswerKind } from '#core/questions/question.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import { inTime, ofStatus, type MatrixFilter, type TopicKey } from '../matrix-filter-query.ts';

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
  /** In the order of publishing; none where there are more than asked for. */
  claims: PlacedClaim[];
}

export interface RowFilter extends MatrixFilter {
  /** Only these outlets; null: all. */
  outlets: readonly OutletKey[] | null;
  /** Rows with more claims come without them. */
  atMost: number;
}

/** The claims of each question of a topic, in one query. */
export async function readRows(
  database: Database,
  { workspaceId, topicId }: TopicKey,
  filter: RowFilter,
): Promise<RowOfClaims[]> {
  const { questionIds, category, outlets, atMost } = filter;
  const chosen = [
    Prisma.sql`q.workspace_id = ${workspaceId}::uuid and q.topic_id = ${topicId}::uuid`,
    Prisma.sql`q.trashed_at is null`,
    ...(questionIds?.length ? [Prisma.sql`q.id = any(${questionIds}::uuid[])`] : []),
    ...(category === undefined ? [] : [Prisma.sql`q.category = ${category}`]),
  ];
  const ofOutlets = outlets
    ? Prisma.sql`coalesce(a.outlet_id::text, ${noOutlet}) = any(${[...outlets]}::text[])`
    : Prisma.sql`true`;
  return database.$queryRaw<RowOfClaims[]>`
    select q.id as "questionId", q.kind, q.unit, q.exclusive, q.per_actor as "perActor",
      count(p.id)::int as count,
      coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'articleId', p.article_id,
          'text', coalesce(g.group_id::text, t.sha256, p.article_id::text), 'outlet', o.name,
          'outletKey', coalesce(p.outlet_id::text, ${noOutlet}::text), 'published', p.published) order by p.published_on nulls last, p.article_id, p.start, p.id)
        filter (where p.total <= ${atMost}), '[]') as claims
    from question q
    left join lateral (
      select c.id, c.article_id, c.start, a.outlet_id, a.published, a.published_on,
        a.current_text, c.workspace_id, count(*) over () as total
      from claim c
      join article a on a.workspace_id = c.workspace_id and a.id = c.article_id
      join topic_article ta on ta.workspace_id = a.workspace_id and ta.article_id = a.id
        and ta.topic_id = ${topicId}::uuid
      where c.workspace_id = q.workspace_id and c.question_id = q.id
        and c.trashed_at is null and a.trashed_at is null
        and ${inTime(filter)} and ${ofStatus(filter)} and ${ofOutlets}
    ) p on true
    left join article_text t on p.total <= ${atMost} and t.workspace_id = p.workspace_id
      and t.article_id = p.article_id and t.number = p.current_text
    left join copy_group_member g on p.total <= ${atMost} and g.workspace_id = p.workspace_id
      and g.article_id = p.article_id
    left join outlet o on p.total <= ${atMost} and o.workspace_id = p.workspace_id
      and o.id = p.outlet_id
    where ${Prisma.join(chosen, ' and ')}
    group by q.workspace_id, q.id
    order by q.position, q.id`;
}
