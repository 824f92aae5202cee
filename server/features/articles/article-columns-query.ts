import { Prisma } from '../../platform/db/generated/client.ts';

/** What every reader of articles selects; the article is `a`. */
export const articleColumns = Prisma.sql`
  a.id, a.title, a.byline, a.url, a.language, a.published,
  a.published_origin AS "publishedOrigin", a.reading_state AS "readingState",
  a.claim_count AS "claimCount", a.current_text AS "currentText", a.created_at AS "createdAt",
  a.updated_at AS "updatedAt", a.trashed_at AS "trashedAt", a.version,
  CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'name', o.name) END AS outlet,
  CASE WHEN m.id IS NOT NULL THEN jsonb_build_object('id', m.id, 'name', u.name) END AS assignee,
  coalesce((
    SELECT jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) ORDER BY lower(t.name), t.id)
    FROM topic_article ta
    JOIN topic t ON t.workspace_id = ta.workspace_id AND t.id = ta.topic_id AND t.trashed_at IS NULL
    WHERE ta.workspace_id = a.workspace_id AND ta.article_id = a.id
  ), '[]') AS topics,
  (
    SELECT count(*)::int FROM claim c
    WHERE c.workspace_id = a.workspace_id AND c.article_id = a.id
      AND c.trashed_at IS NULL AND c.status <> 'approved'
  ) AS awaiting`;

/** What those columns are joined from, after `article a`. */
export const articleJoins = Prisma.sql`
  LEFT JOIN outlet o ON o.workspace_id = a.workspace_id AND o.id = a.outlet_id
  LEFT JOIN member m ON m.workspace_id = a.workspace_id AND m.id = a.assignee_id
  LEFT JOIN "user" u ON u.id = m.user_id`;
