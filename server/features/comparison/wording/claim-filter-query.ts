import type { ColumnPlan } from '#core/comparison/columns.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import {
  columnRows,
  isAmong,
  ofClaims,
  standsBy,
  type ArticleFilter,
  type MatrixFilter,
  type TopicKey,
} from '../matrix-filter-query.ts';

/** Claims `c` of articles `a` of a topic in columns `col`, under the shared filters. */
export function fromClaims(columns: readonly ColumnPlan[], filter: ArticleFilter): Prisma.Sql {
  return Prisma.sql`
    from topic_article ta
    join article a on a.workspace_id = ta.workspace_id and a.id = ta.article_id
    join ${columnRows(columns)} on col.outlet = ${standsBy(filter)}
    join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id`;
}

/** The same, each claim once, whatever number of groups its outlet is in. */
export function fromClaimsOnce(columns: readonly ColumnPlan[], filter: ArticleFilter): Prisma.Sql {
  const outlets = [...new Set(columns.flatMap((column) => column.outlets))];
  return Prisma.sql`
    from topic_article ta
    join article a on a.workspace_id = ta.workspace_id and a.id = ta.article_id
      and ${standsBy(filter)} = any(${outlets}::text[])
    join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id`;
}

export function whereChosen({ workspaceId, topicId }: TopicKey, filter: MatrixFilter): Prisma.Sql {
  return Prisma.sql`
    ta.workspace_id = ${workspaceId}::uuid and ta.topic_id = ${topicId}::uuid
      and a.trashed_at is null and c.trashed_at is null
      and ${isAmong(filter)} and ${ofClaims(filter)}`;
}

/** The far end of a claim's chain, where its words are quoted. */
export const quotedEnd = Prisma.sql`
  join attribution_link l on l.workspace_id = c.workspace_id and l.claim_id = c.id
    and l.mode in ('direct', 'mixed')
    and not exists (select 1 from attribution_link d where d.workspace_id = l.workspace_id
      and d.claim_id = l.claim_id and d.position = l.position + 1)`;
