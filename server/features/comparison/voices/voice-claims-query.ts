import type { OutletKey } from '#core/comparison/columns.ts';
import type { VoiceClaim } from '#contract/voices.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import { inColumns, type TopicKey } from '../matrix-filter-query.ts';
import { saidUnder, toldUnder, type SaidFilter } from './said-query.ts';

/** As many as are read at one sitting. */
const mostClaims = 200;

export type PlacedVoiceClaim = Pick<
  VoiceClaim,
  'id' | 'outlet' | 'title' | 'published' | 'language' | 'isCopy'
>;

/** The name of a speaker or a group of speakers; null: there is none. */
export async function readVoiceName(
  database: Database,
  { workspaceId }: Pick<TopicKey, 'workspaceId'>,
  id: string,
): Promise<{ name: string; speakers: 'source' | 'group' } | null> {
  const key = { where: { workspaceId_id: { workspaceId, id } }, select: { name: true } };
  const [source, group] = await Promise.all([
    database.source.findUnique(key),
    database.speakerGroup.findUnique(key),
  ]);
  if (source) return { name: source.name, speakers: 'source' };
  return group && { name: group.name, speakers: 'group' };
}

interface AskedVoice {
  /** Of a source or a group. */
  id: string;
  how: 'quoted' | 'indirect';
  /** Of one column; null: of all. */
  outlets: readonly OutletKey[] | null;
}

/** The claims of a voice in the order of publishing. */
export async function readPlacedClaims(
  database: Database,
  topic: TopicKey,
  filter: SaidFilter,
  { id, how, outlets }: AskedVoice,
): Promise<{ items: PlacedVoiceClaim[]; leftOut: number }> {
  const wanted =
    how === 'quoted'
      ? Prisma.sql`${saidUnder(topic, filter)}, wanted as materialized (
          select id, copy from said
          where voice = ${id}::uuid)`
      : Prisma.sql`${toldUnder(topic, filter)}, wanted as materialized (
          select claim_id as id, false as copy from told where voice = ${id}::uuid)`;
  const rows = await database.$queryRaw<(PlacedVoiceClaim & { total: number })[]>`
    ${wanted}
    select c.id, wanted.copy as "isCopy", a.title, a.published, a.language,
      case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name) end as outlet,
      count(*) over ()::int as total
    from wanted
    join claim c on c.workspace_id = ${topic.workspaceId}::uuid and c.id = wanted.id
    join article a on a.workspace_id = c.workspace_id and a.id = c.article_id
    left join outlet o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    where ${outlets ? inColumns(outlets, filter) : Prisma.sql`true`}
    order by a.published_on nulls last, c.article_id, c.start, c.id
    limit ${mostClaims}`;
  const total = rows[0]?.total ?? 0;
  return { items: rows, leftOut: total - rows.length };
}
