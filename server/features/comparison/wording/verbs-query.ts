import { noOutlet, type ColumnPlan } from '#core/comparison/columns.ts';
import type { Database } from '../../../platform/db/client.ts';
import { columnRows, groupedBy, type MatrixFilter, type TopicKey } from '../matrix-filter-query.ts';
import { fromClaims } from '../chosen-claims-query.ts';

/** A source, and how often which column uses which verb, as printed, for it. */
export interface SpeakerRow {
  sourceId: string;
  source: string;
  speaksForId: string | null;
  speaksFor: string | null;
  /** Claims of the source, in whatever number of columns. */
  total: number;
  /** One value a source: ten thousand rows take longer to read than to count. */
  used: [column: string, verb: string, count: number][];
}

export interface Verbs {
  /** Those that hold most of the claims. */
  speakers: SpeakerRow[];
  /** How often each column uses which verb, as printed, whoever it reports. */
  used: [column: string, verb: string, count: number][];
  /** How many sources are reported. */
  sources: number;
  /** How many links stand inside what a source says. */
  deeper: number;
}

/** The outlets' own verbs: those of the first link of each chain. The claims are read once. */
export async function readVerbs(
  database: Database,
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: MatrixFilter,
  most: number,
): Promise<Verbs> {
  const [row] = await database.$queryRaw<Verbs[]>`
    with reported as materialized (
      select ${groupedBy(filter)} as stands, c.source_id, lower(c.verb) as verb, count(*) as count,
        count(*) filter (where c.chain_length > 1) as deeper
      ${fromClaims(topic, columns, filter)}
      where c.source_id is not null
      group by 1, 2, 3
    ), col as (
      select * from ${columnRows(columns)}
    ), sources as materialized (
      select source_id, sum(count)::int as total from reported group by source_id
    ), shown as materialized (
      select sources.*, s.name, s.speaks_for_id from sources
      join source s on s.workspace_id = ${topic.workspaceId}::uuid and s.id = source_id
      order by total desc, name, source_id limit ${most}
    ), speakers as materialized (
      select source_id, jsonb_agg(jsonb_build_array(key, verb, count)
        order by count desc, verb) as used
      from (
        select source_id, col.key, verb, sum(count)::int as count
        from shown join reported using (source_id)
        join col on col.outlet = coalesce(reported.stands::text, ${noOutlet})
        group by 1, 2, 3
      ) each
      group by source_id
    ), used as materialized (
      select col.key, verb, sum(count)::int as count
      from (select stands, verb, sum(count) as count from reported
        group by 1, 2) each
      join col on col.outlet = coalesce(each.stands::text, ${noOutlet})
      group by 1, 2
    )
    select
      (select coalesce(jsonb_agg(jsonb_build_object('sourceId', shown.source_id,
          'source', shown.name, 'speaksForId', f.id, 'speaksFor', f.name,
          'total', shown.total, 'used', speakers.used)
          order by shown.total desc, shown.name, shown.source_id), '[]')
        from shown join speakers using (source_id)
        left join source f on f.workspace_id = ${topic.workspaceId}::uuid
          and f.id = shown.speaks_for_id) as speakers,
      (select coalesce(jsonb_agg(jsonb_build_array(key, verb, count)), '[]') from used) as used,
      (select count(*)::int from sources) as sources,
      (select coalesce(sum(deeper), 0)::int from reported) as deeper`;
  return row ?? { speakers: [], used: [], sources: 0, deeper: 0 };
}
