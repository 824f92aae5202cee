import { noOutlet, type ColumnPlan } from '#core/comparison/columns.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import { inTime, ofStatus, type MatrixFilter, type TopicKey } from '../matrix-filter-query.ts';

/** Claims `c` of articles `a` of a topic in columns `col`, under the shared filters. */
export function fromClaims(columns: readonly ColumnPlan[]): Prisma.Sql {
  const pairs = columns.flatMap(({ key, outlets }) => outlets.map((outlet) => ({ key, outlet })));
  return Prisma.sql`
    from topic_article ta
    join article a on a.workspace_id = ta.workspace_id and a.id = ta.article_id
    join unnest(${pairs.map(({ outlet }) => outlet)}::text[], ${pairs.map(({ key }) => key)}::text[])
      as col(outlet, key) on col.outlet = coalesce(a.outlet_id::text, ${noOutlet})
    join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id`;
}

export function whereChosen({ workspaceId, topicId }: TopicKey, filter: MatrixFilter): Prisma.Sql {
  const { questionIds, category } = filter;
  const parts = [
    Prisma.sql`ta.workspace_id = ${workspaceId}::uuid and ta.topic_id = ${topicId}::uuid`,
    Prisma.sql`a.trashed_at is null and c.trashed_at is null`,
    inTime(filter),
    ofStatus(filter),
    ...(questionIds?.length ? [Prisma.sql`c.question_id = any(${questionIds}::uuid[])`] : []),
    ...(category === undefined ? [] : [Prisma.sql`c.category = ${category}`]),
  ];
  return Prisma.join(parts, ' and ');
}

/** The far end of a claim's chain, where its words are quoted. */
export const quotedEnd = Prisma.sql`
  join lateral (
    select l.source_id, l.mode from attribution_link l
    where l.workspace_id = c.workspace_id and l.claim_id = c.id
    order by l.position desc limit 1
  ) l on l.mode in ('direct', 'mixed')`;
