import { noOutlet, type OutletKey } from '#core/comparison/columns.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import { fromClaims, type ClaimsFilter } from '../chosen-claims-query.ts';
import { groupedBy, type TopicKey } from '../matrix-filter-query.ts';

/** The words of hedge `p` of claim `c`, as they are counted. */
export const hedgeWords = Prisma.sql`
  lower(substr(c.exact, p.start - c.start + 1, p."end" - p.start))`;

export interface ClaimsOfOutlet {
  outlet: OutletKey;
  claims: number;
}

export function countClaims(
  database: Database,
  topic: TopicKey,
  filter: ClaimsFilter,
): Promise<ClaimsOfOutlet[]> {
  return database.$queryRaw<ClaimsOfOutlet[]>`
    select coalesce(stands::text, ${noOutlet}) as outlet, claims
    from (
      select ${groupedBy(filter)} as stands, count(*)::int as claims
      ${fromClaims(topic, filter)}
      group by 1
    ) counted`;
}

export interface HedgedRow extends ClaimsOfOutlet {
  /** Null: any. */
  words: string | null;
}

/** Claims in which an outlet hedges, and those in which it does so by the same words. */
export function countHedged(
  database: Database,
  topic: TopicKey,
  filter: ClaimsFilter,
): Promise<HedgedRow[]> {
  return database.$queryRaw<HedgedRow[]>`
    with hedged as materialized (
      select ${groupedBy(filter)} as stands, c.id, ${hedgeWords} as words
      ${fromClaims(topic, filter)}
      join claim_span p on p.workspace_id = c.workspace_id and p.claim_id = c.id
        and p.kind = 'hedge'
    )
    select coalesce(stands::text, ${noOutlet}) as outlet, words, count(distinct id)::int as claims
    from hedged
    group by grouping sets ((stands), (stands, words))`;
}
