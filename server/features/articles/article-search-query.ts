import { likePattern } from '../../platform/db/like-pattern.ts';
import { Prisma } from '../../platform/db/generated/client.ts';
import { titleTerms } from './title-terms.ts';

/** The parts of a query that looks for words; without a search they are empty. */
export interface ArticleSearch {
  /** Common table expressions, with a comma behind them. */
  tables: Prisma.Sql;
  /** Joined to `article a`. */
  join: Prisma.Sql;
  /** Asked of `article a`. */
  condition: Prisma.Sql;
  /** Whether the title itself matches. */
  inTitle: Prisma.Sql;
  query: Prisma.Sql | null;
}

/** Reading a tsvector is what costs: the newest hits are ranked, the rest follow them by date. */
const mostRanked = 300;

/**
 * The table "ranked" from the table "matching": how often and how near the words stand, with a
 * title that has them above every text.
 */
export function byRelevance(workspaceId: string, query: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    candidates AS MATERIALIZED (
      SELECT id, current_text, in_title FROM matching
      ORDER BY in_title DESC, published_on DESC NULLS LAST, id DESC LIMIT ${mostRanked}
    ),
    scores AS MATERIALIZED (
      SELECT c.id, c.in_title::int + ts_rank(t.search, ${query}, 1)::float8 AS score
      FROM candidates c
      JOIN article_text t ON t.workspace_id = ${workspaceId}::uuid
        AND t.article_id = c.id AND t.number = c.current_text
    ),
    ranked AS (
      SELECT matching.id, coalesce(scores.score, 0) AS key
      FROM matching LEFT JOIN scores ON scores.id = matching.id
    ),`;
}

/** Full text of the current version ∪ parts of words in titles. */
export function articleSearch(workspaceId: string, q: string | undefined): ArticleSearch {
  if (!q?.trim()) {
    const yes = Prisma.sql`true`;
    return { tables: Prisma.empty, join: Prisma.empty, condition: yes, inTitle: yes, query: null };
  }
  const query = Prisma.sql`websearch_to_tsquery('english', ${q})`;
  return {
    tables: Prisma.sql`
      in_text AS MATERIALIZED (
        SELECT article_id, number FROM texts_matching(${workspaceId}::uuid, ${query})
      ),
      in_title AS MATERIALIZED (
        SELECT a.id FROM article a WHERE a.workspace_id = ${workspaceId}::uuid AND ${titleMatch(q)}
      ),`,
    join: Prisma.sql`
      LEFT JOIN in_text ON in_text.article_id = a.id AND in_text.number = a.current_text
      LEFT JOIN in_title ON in_title.id = a.id`,
    condition: Prisma.sql`(in_text.article_id IS NOT NULL OR in_title.id IS NOT NULL)`,
    inTitle: Prisma.sql`in_title.id IS NOT NULL`,
    query,
  };
}

function titleMatch(q: string): Prisma.Sql {
  const terms = titleTerms(q);
  if (!terms) return Prisma.sql`false`;
  return Prisma.join(
    [
      ...terms.all.map((term) => Prisma.sql`a.title ILIKE ${likePattern(term)}`),
      ...terms.none.map((term) => Prisma.sql`a.title NOT ILIKE ${likePattern(term)}`),
    ],
    ' AND ',
  );
}
