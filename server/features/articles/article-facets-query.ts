import type { ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database } from '../../platform/db/client.ts';
import { Prisma } from '../../platform/db/generated/client.ts';
import {
  articleConditions,
  coded,
  submitted,
  type ArticleConditions,
  type ArticleFilter,
} from './article-filter-query.ts';
import { articleSearch } from './article-search-query.ts';

type Facets = ResponseOf<typeof routes.articleFacets>;
type Views = Pick<Facets, 'all' | 'mine' | 'awaitsReview' | 'edited' | 'trashed'>;
type FacetRow = Omit<Facets, keyof Views> & { views: Views };

const dimensions = [
  'view',
  'topic',
  'outlet',
  'readingState',
  'language',
  'frame',
  'published',
] as const;

/**
 * How many articles each choice would show: every facet counts under all of the filter but its own
 * part, so that choosing another outlet is never a leap in the dark. One query.
 */
export async function countFacets(
  database: Database,
  { workspaceId, memberId }: Actor,
  filter: ArticleFilter,
): Promise<Facets> {
  const search = articleSearch(workspaceId, filter.q);
  const conditions = articleConditions(filter);
  const [row] = await database.$queryRaw<FacetRow[]>(Prisma.sql`
    WITH ${search.tables}
    found AS MATERIALIZED (
      SELECT a.workspace_id, a.id, a.outlet_id, a.reading_state, a.language,
        a.trashed_at IS NULL AS standing,
        coalesce(a.assignee_id = ${memberId}::uuid, false) AS mine,
        a.current_text > 1 AS edited,
        ${submitted} AS submitted,
        ${coded} AS coded,
        ${marks(conditions)}
      FROM article a ${search.join}
      WHERE a.workspace_id = ${workspaceId}::uuid AND ${search.condition}
    )
    SELECT
      (
        SELECT jsonb_build_object(
          'all', count(*) FILTER (WHERE standing),
          'mine', count(*) FILTER (WHERE standing AND mine),
          'awaitsReview', count(*) FILTER (WHERE standing AND submitted),
          'edited', count(*) FILTER (WHERE standing AND edited),
          'trashed', count(*) FILTER (WHERE NOT standing)
        ) FROM found WHERE ${allBut('view')}
      ) AS views,
      ${list(Prisma.sql`
        SELECT t.id, t.name, count(*)::int AS count FROM found
        JOIN topic_article ta ON ta.workspace_id = found.workspace_id AND ta.article_id = found.id
        JOIN topic t ON t.workspace_id = ta.workspace_id AND t.id = ta.topic_id
        WHERE t.trashed_at IS NULL AND ${allBut('topic')}
        GROUP BY t.id, t.name ORDER BY lower(t.name), t.id`)} AS topics,
      ${list(Prisma.sql`
        SELECT o.id, coalesce(o.name, '') AS name, grouped.count FROM (
          SELECT outlet_id, count(*)::int AS count FROM found
          WHERE ${allBut('outlet')} GROUP BY outlet_id
        ) AS grouped
        LEFT JOIN outlet o ON o.workspace_id = ${workspaceId}::uuid AND o.id = grouped.outlet_id
        ORDER BY lower(o.name) NULLS LAST, o.id`)} AS outlets,
      ${list(Prisma.sql`
        SELECT reading_state AS value, count(*)::int AS count FROM found
        WHERE ${allBut('readingState')} GROUP BY reading_state ORDER BY reading_state`)}
        AS "readingStates",
      ${list(Prisma.sql`
        SELECT language AS value, count(*)::int AS count FROM found
        WHERE language IS NOT NULL AND ${allBut('language')} GROUP BY language
        ORDER BY count DESC, language`)} AS languages,
      ${list(Prisma.sql`
        SELECT key, name, count FROM (
          SELECT f.key, f.name, f.position, count(*)::int AS count FROM found
          JOIN article_frame af ON af.workspace_id = found.workspace_id AND af.article_id = found.id
          JOIN frame f ON f.workspace_id = af.workspace_id AND f.key = af.frame
          WHERE ${allBut('frame')} GROUP BY f.key, f.name, f.position
          UNION ALL
          SELECT '-', '', NULL, count(*)::int FROM found
          WHERE NOT coded AND ${allBut('frame')} HAVING count(*) > 0
        ) AS counted ORDER BY position NULLS FIRST, key`)} AS frames`);
  if (!row) throw new Error('A query without a table answered no row');
  const { views, ...lists } = row;
  return { ...views, ...lists };
}

/** Each condition as a column, so that one pass over the articles serves every facet. */
function marks(conditions: ArticleConditions): Prisma.Sql {
  return Prisma.join(
    dimensions.map((name) => Prisma.sql`${conditions[name]} AS ${column(name)}`),
    ', ',
  );
}

function allBut(own: (typeof dimensions)[number]): Prisma.Sql {
  return Prisma.join(dimensions.filter((name) => name !== own).map(column), ' AND ');
}

function column(name: (typeof dimensions)[number]): Prisma.Sql {
  return Prisma.raw(`"in ${name}"`);
}

function list(rows: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(jsonb_agg(to_jsonb(listed)), '[]') FROM (${rows}) AS listed)`;
}
