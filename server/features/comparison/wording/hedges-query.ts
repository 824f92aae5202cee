import type { ColumnPlan } from '#core/comparison/columns.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import { columnRows, type MatrixFilter, type TopicKey } from '../matrix-filter-query.ts';
import { fromClaims } from '../chosen-claims-query.ts';

/** The words of hedge `p` of claim `c`, as they are counted. */
export const hedgeWords = Prisma.sql`
  lower(substr(c.exact, p.start - c.start + 1, p."end" - p.start))`;

export function countClaims(
  database: Database,
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: MatrixFilter,
): Promise<{ column: string; claims: number }[]> {
  return database.$queryRaw<{ column: string; claims: number }[]>`
    with counted as materialized (
      select a.stands, count(*) as claims
      ${fromClaims(topic, columns, filter)}
      group by 1
    )
    select col.key as "column", sum(claims)::int as claims
    from counted join ${columnRows(columns)} on col.outlet = stands
    group by 1`;
}

export interface HedgedRow {
  column: string;
  /** Null: any. */
  words: string | null;
  claims: number;
}

/** Claims in which a column hedges, and those in which it does so by the same words. */
export function countHedged(
  database: Database,
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: MatrixFilter,
): Promise<HedgedRow[]> {
  return database.$queryRaw<HedgedRow[]>`
    with hedged as materialized (
      select a.stands, c.id, ${hedgeWords} as words
      ${fromClaims(topic, columns, filter)}
      join claim_span p on p.workspace_id = c.workspace_id and p.claim_id = c.id
        and p.kind = 'hedge'
    )
    select col.key as "column", words, count(distinct id)::int as claims
    from hedged join ${columnRows(columns)} on col.outlet = stands
    group by grouping sets ((col.key), (col.key, words))
    order by 3 desc, 2`;
}
