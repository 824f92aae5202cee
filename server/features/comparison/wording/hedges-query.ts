import type { ColumnPlan } from '#core/comparison/columns.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import type { MatrixFilter, TopicKey } from '../matrix-filter-query.ts';
import { fromClaims } from '../chosen-claims-query.ts';

/** The words of hedge `p` of claim `c`, as they are counted. */
export const hedgeWords = Prisma.sql`
  lower(substr(c.exact, p.start - c.start + 1, p."end" - p.start))`;

export function countHedged(
  database: Database,
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: MatrixFilter,
): Promise<{ column: string; claims: number; hedged: number }[]> {
  return database.$queryRaw<{ column: string; claims: number; hedged: number }[]>`
    select col.key as "column", count(*)::int as claims,
      count(*) filter (where exists (select 1 from claim_span p
        where p.workspace_id = c.workspace_id and p.claim_id = c.id and p.kind = 'hedge')
      )::int as hedged
    ${fromClaims(topic, columns, filter)}
    group by col.key`;
}

/** Claims in which a column hedges by the same words. */
export function countHedges(
  database: Database,
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: MatrixFilter,
): Promise<{ column: string; words: string; count: number }[]> {
  return database.$queryRaw<{ column: string; words: string; count: number }[]>`
    select col.key as "column", ${hedgeWords} as words, count(distinct c.id)::int as count
    ${fromClaims(topic, columns, filter)}
    join claim_span p on p.workspace_id = c.workspace_id and p.claim_id = c.id
      and p.kind = 'hedge'
    group by 1, 2
    order by 3 desc, 2`;
}
