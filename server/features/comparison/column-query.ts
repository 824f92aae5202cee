import type { ArticleCounts } from '#core/comparison/cells.ts';
import {
  noOutlet,
  type GroupOfOutlets,
  type OutletKey,
  type OutletName,
} from '#core/comparison/columns.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { Database } from '../../platform/db/client.ts';
import {
  groupedBy,
  isAmong,
  standsBy,
  type ArticleFilter,
  type TopicKey,
} from './matrix-filter-query.ts';

/** How many of an outlet's articles stand in a topic, and could have answered since a date. */
export interface OutletCounts extends ArticleCounts {
  outlet: OutletKey;
  since: PartialDate | null;
  /** Read to the end, whether or not they could have answered. */
  readAll: number;
}

/**
 * Counts articles once for every outlet and every `since` that a question of the topic has. The
 * comparison of dates is that of `couldAnswer` in core; a test holds one to the other.
 */
export async function countArticles(
  database: Database,
  { workspaceId, topicId }: TopicKey,
  filter: ArticleFilter,
): Promise<OutletCounts[]> {
  return database.$queryRaw<OutletCounts[]>`
    select coalesce(a.stands::text, ${noOutlet}) as outlet, s.since,
      count(*) filter (where a.chosen)::int as articles,
      count(*) filter (where a.chosen and able.yes)::int as able,
      count(*) filter (where a.chosen and able.yes and a.read)::int as read,
      count(*) filter (where a.chosen and a.read)::int as "readAll"
    from (
      select ${groupedBy(filter)} as stands, a.published,
        a.reading_state = 'read' as read, ${isAmong(filter)} as chosen
      from topic_article ta
      join article a on a.workspace_id = ta.workspace_id and a.id = ta.article_id
      where ta.workspace_id = ${workspaceId}::uuid and ta.topic_id = ${topicId}::uuid
        and a.trashed_at is null and ${standsBy(filter)} is not null
    ) a
    cross join (
      select distinct since from question
      where workspace_id = ${workspaceId}::uuid and topic_id = ${topicId}::uuid
        and trashed_at is null
      union
      select null
    ) s
    cross join lateral (
      select coalesce(left(a.published, length(s.since)) >= left(s.since, length(a.published)), true)
        as yes
    ) able
    group by a.stands, s.since`;
}

/** Names of outlets, and the team's groups of them. */
export async function readOutlets(
  database: Database,
  { workspaceId }: Pick<TopicKey, 'workspaceId'>,
): Promise<{ outlets: OutletName[]; groups: GroupOfOutlets[] }> {
  const [row] = await database.$queryRaw<{ outlets: OutletName[]; groups: GroupOfOutlets[] }[]>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name,
          'language', o.language, 'country', o.country)), '[]')
        from outlet o where o.workspace_id = ${workspaceId}::uuid and o.trashed_at is null
      ) as outlets,
      (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'outletIds',
          (select coalesce(jsonb_agg(m.outlet_id), '[]') from outlet_group_member m
            where m.workspace_id = g.workspace_id and m.group_id = g.id))), '[]')
        from outlet_group g where g.workspace_id = ${workspaceId}::uuid) as groups`;
  return row ?? { outlets: [], groups: [] };
}
