import type { ColumnPlan } from '#core/comparison/columns.ts';
import type { Database } from '../../../platform/db/client.ts';
import type { MatrixFilter, TopicKey } from '../matrix-filter-query.ts';
import { fromClaims, fromClaimsOnce, whereChosen } from './claim-filter-query.ts';

/** A source, and how often which column uses which verb, as printed, for it. */
export interface SpeakerRow {
  sourceId: string;
  source: string;
  speaksForId: string | null;
  speaksFor: string | null;
  /** Claims of the source in all columns. */
  total: number;
  /** One value a source: ten thousand rows take longer to read than to count. */
  used: [column: string, verb: string, count: number][];
}

/** The outlets' own verbs: those of the first link of each chain. */
export function readVerbs(
  database: Database,
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: MatrixFilter,
  most: number,
): Promise<SpeakerRow[]> {
  return database.$queryRaw<SpeakerRow[]>`
    with used as (
      select l.source_id, col.key as "column", lower(l.verb) as verb, count(*)::int as count
      ${fromClaims(columns)}
      join attribution_link l on l.workspace_id = c.workspace_id and l.claim_id = c.id
        and l.position = 0
      where ${whereChosen(topic, filter)}
      group by 1, 2, 3
    ), speakers as (
      select source_id, sum(count)::int as total from used group by source_id
      order by sum(count) desc, source_id limit ${most}
    )
    select s.id as "sourceId", s.name as source, f.id as "speaksForId", f.name as "speaksFor",
      speakers.total,
      jsonb_agg(jsonb_build_array(used."column", used.verb, used.count)
        order by used.count desc, used.verb) as used
    from speakers
    join used on used.source_id = speakers.source_id
    join source s on s.workspace_id = ${topic.workspaceId}::uuid and s.id = speakers.source_id
    left join source f on f.workspace_id = s.workspace_id and f.id = s.speaks_for_id
    group by s.workspace_id, s.id, f.workspace_id, f.id, speakers.total
    order by speakers.total desc, s.name, s.id`;
}

/** How often each column uses which verb, as printed, whoever it reports. */
export function readVerbCounts(
  database: Database,
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: MatrixFilter,
): Promise<{ column: string; verb: string; count: number }[]> {
  return database.$queryRaw`
    select col.key as "column", lower(l.verb) as verb, count(*)::int as count
    ${fromClaims(columns)}
    join attribution_link l on l.workspace_id = c.workspace_id and l.claim_id = c.id
      and l.position = 0
    where ${whereChosen(topic, filter)}
    group by 1, 2`;
}

/** How many sources are reported, and how many links stand inside what a source says. */
export async function countSpeakers(
  database: Database,
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: MatrixFilter,
): Promise<{ speakers: number; deeper: number }> {
  const [row] = await database.$queryRaw<{ speakers: number; deeper: number }[]>`
    select count(distinct l.source_id) filter (where l.position = 0)::int as speakers,
      count(*) filter (where l.position = 1)::int as deeper
    ${fromClaimsOnce(columns)}
    join attribution_link l on l.workspace_id = c.workspace_id and l.claim_id = c.id
    where ${whereChosen(topic, filter)}`;
  return row ?? { speakers: 0, deeper: 0 };
}
