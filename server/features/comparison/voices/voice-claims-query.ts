import type { ColumnPlan } from '#core/comparison/columns.ts';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { VoiceClaim } from '#contract/voices.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import { inColumns, type TopicKey } from '../matrix-filter-query.ts';
import { saidUnder, toldUnder } from './said-query.ts';

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

/** The claims of a voice in the order of publishing. */
export async function readPlacedClaims(
  database: Database,
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  voice: { id: string; speakers: 'source' | 'group' },
  filter: QueryOf<(typeof routes)['getVoiceClaims']>,
): Promise<{ items: PlacedVoiceClaim[]; leftOut: number }> {
  const own = columns.filter(({ key }) => filter.column === undefined || key === filter.column);
  const asked = { ...filter, speakers: voice.speakers };
  const wanted =
    filter.how === 'quoted'
      ? Prisma.sql`${saidUnder(topic, columns, asked)}, wanted as materialized (
          select id, copy from said
          where voice = ${voice.id}::uuid)`
      : Prisma.sql`${toldUnder(topic, columns, asked)}, wanted as materialized (
          select claim_id as id, false as copy from told where voice = ${voice.id}::uuid)`;
  const rows = await database.$queryRaw<(PlacedVoiceClaim & { total: number })[]>`
    ${wanted}
    select c.id, wanted.copy as "isCopy", a.title, a.published, a.language,
      case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name) end as outlet,
      count(*) over ()::int as total
    from wanted
    join claim c on c.workspace_id = ${topic.workspaceId}::uuid and c.id = wanted.id
    join article a on a.workspace_id = c.workspace_id and a.id = c.article_id
    left join outlet o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    where ${inColumns(
      own.flatMap(({ outlets }) => outlets),
      filter,
    )}
    order by a.published_on nulls last, c.article_id, c.start, c.id
    limit ${mostClaims}`;
  const total = rows[0]?.total ?? 0;
  return { items: rows, leftOut: total - rows.length };
}
