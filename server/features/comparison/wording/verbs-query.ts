import { noOutlet, type OutletKey } from '#core/comparison/columns.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import { fromClaims, type ClaimsFilter } from '../chosen-claims-query.ts';
import { groupedBy, type TopicKey } from '../matrix-filter-query.ts';

/** How often articles that stand by an outlet print a verb. */
export type UsedVerb = [outlet: OutletKey, verb: string, count: number];

/** A source, and by which verbs, as printed, it is reported. */
export interface SpeakerRow {
  sourceId: string;
  source: string;
  speaksForId: string | null;
  speaksFor: string | null;
  /** Claims of the source. */
  total: number;
  /** One value a source: ten thousand rows take longer to read than to count. */
  used: UsedVerb[];
}

export interface Verbs {
  /** Those that hold most of the claims. */
  speakers: SpeakerRow[];
  /** Whoever is reported. */
  used: UsedVerb[];
  /** How many sources are reported. */
  sources: number;
  /** How many links stand inside what a source says. */
  deeper: number;
}

/** The outlets' own verbs: those of the first link of each chain. The claims are read once. */
export async function readVerbs(
  database: Database,
  topic: TopicKey,
  filter: ClaimsFilter,
  most: number,
): Promise<Verbs> {
  const used = Prisma.sql`json_agg(json_build_array(coalesce(stands::text, ${noOutlet}), verb, count))`;
  const [row] = await database.$queryRaw<Verbs[]>`
    with reported as materialized (
      select ${groupedBy(filter)} as stands, c.source_id, c.verb, count(*)::int as count,
        (count(*) filter (where c.chain_length > 1))::int as deeper
      ${fromClaims(topic, filter)}
      where c.source_id is not null
      group by 1, 2, 3
    ), sources as materialized (
      select source_id, sum(count)::int as total from reported group by source_id
    ), shown as materialized (
      select sources.*, s.name, s.speaks_for_id from sources
      join source s on s.workspace_id = ${topic.workspaceId}::uuid and s.id = source_id
      order by total desc, name, source_id limit ${most}
    ), speakers as materialized (
      select source_id, ${used} as used from shown join reported using (source_id)
      group by source_id
    )
    select
      (select coalesce(json_agg(json_build_object('sourceId', shown.source_id,
          'source', shown.name, 'speaksForId', f.id, 'speaksFor', f.name,
          'total', shown.total, 'used', speakers.used)
          order by shown.total desc, shown.name, shown.source_id), '[]')
        from shown join speakers using (source_id)
        left join source f on f.workspace_id = ${topic.workspaceId}::uuid
          and f.id = shown.speaks_for_id) as speakers,
      (select coalesce(${used}, '[]') from (
          select stands, verb, sum(count)::int as count from reported group by 1, 2
        ) each) as used,
      (select count(*)::int from sources) as sources,
      (select coalesce(sum(deeper), 0)::int from reported) as deeper`;
  return row ?? { speakers: [], used: [], sources: 0, deeper: 0 };
}
