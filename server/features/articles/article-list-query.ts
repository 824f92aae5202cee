import { z } from 'zod';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database } from '../../platform/db/client.ts';
import { Prisma } from '../../platform/db/generated/client.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { allOf, articleConditions } from './article-filter-query.ts';
import { articleColumns, articleJoins } from './article-columns-query.ts';
import type { ArticleRow } from './article-row.ts';
import { articleSearch, byRelevance } from './article-search-query.ts';
import { orderings, type ArticleSort } from './article-sort-query.ts';

export interface ArticlePage {
  rows: ArticleRow[];
  /** Of all pages, those folded away among them; counted up to 10,000. */
  total: number;
  nextCursor: string | null;
}

/** One page of the library, with the number of all it is a page of: one query. */
export async function listArticles(
  database: Database,
  { workspaceId }: Actor,
  { cursor, limit, sort: wanted, fold = false, ...filter }: QueryOf<typeof routes.listArticles>,
): Promise<ArticlePage> {
  const search = articleSearch(workspaceId, filter.q);
  const sort = search.query ? (wanted ?? 'relevance') : withoutRelevance(wanted);
  const { key, join = Prisma.empty, falls, carried, type } = orderings[sort];
  const direction = Prisma.raw(falls ? 'DESC' : 'ASC');
  // A cursor of one order is none of another.
  const shape = z.strictObject({ sort: z.literal(sort), key: carried, id: z.uuid() });
  const after = decodeCursor(shape, cursor);
  const behind = after
    ? Prisma.sql`(key, id) ${Prisma.raw(falls ? '<' : '>')} (${after.key}::${type}, ${after.id}::uuid)`
    : Prisma.sql`true`;
  const source = Prisma.raw(sort === 'relevance' ? 'ranked' : 'matching');

  const found = await database.$queryRaw<(ArticleRow & { key: string | null; total: number })[]>(
    Prisma.sql`
      WITH ${search.tables}
      matching AS MATERIALIZED (
        SELECT a.id, ${key} AS key, a.published_on, a.current_text, ${search.inTitle} AS in_title
        FROM article a ${search.join} ${join}
        WHERE a.workspace_id = ${workspaceId}::uuid
          AND ${search.condition} AND ${allOf(articleConditions(filter))}
      ),
      ${search.query && sort === 'relevance' ? byRelevance(workspaceId, search.query) : Prisma.empty}
      ${fold ? foldedAway(workspaceId, source, direction) : Prisma.empty}
      page AS (
        SELECT id, key FROM ${source}
        WHERE ${behind} AND ${fold ? Prisma.sql`id NOT IN (SELECT id FROM folded_away)` : Prisma.sql`true`}
        ORDER BY key ${direction}, id ${direction} LIMIT ${limit + 1}
      )
      SELECT counted.total, page.key::text AS key, ${articleColumns}
      FROM (SELECT count(*)::int AS total FROM (SELECT FROM matching LIMIT 10000) AS first) AS counted
      LEFT JOIN page ON true
      LEFT JOIN article a ON a.workspace_id = ${workspaceId}::uuid AND a.id = page.id
      ${articleJoins}
      ORDER BY page.key ${direction}, page.id ${direction}`,
  );
  const total = found[0]?.total ?? 0;
  // An empty page is one row that carries the total alone.
  const rows = found.filter(({ key: at }) => at !== null).slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const nextCursor = last ? encodeCursor({ sort, key: last.key, id: last.id }) : null;
  return { rows, total, nextCursor };
}

/** Of articles that carry one text all but the first, in the order of the list. */
function foldedAway(workspaceId: string, source: Prisma.Sql, direction: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    folded_away AS MATERIALIZED (
      SELECT id FROM (
        SELECT s.id, row_number() OVER (
          PARTITION BY g.group_id ORDER BY s.key ${direction}, s.id ${direction}) AS place
        FROM ${source} s
        JOIN copy_group_member g ON g.workspace_id = ${workspaceId}::uuid AND g.article_id = s.id
      ) AS copies
      WHERE place > 1
    ),`;
}

function withoutRelevance(wanted: ArticleSort | undefined): ArticleSort {
  return wanted === undefined || wanted === 'relevance' ? '-published' : wanted;
}
