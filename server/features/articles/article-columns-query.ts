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
  coalesce((
    SELECT jsonb_agg(jsonb_build_object('key', f.key, 'name', f.name, 'primary', af.is_primary,
        'by', jsonb_build_object('id', cm.id, 'name', cu.name), 'at', af.at)
      ORDER BY af.is_primary DESC, f.position, f.key)
    FROM article_frame af
    JOIN frame f ON f.workspace_id = af.workspace_id AND f.key = af.frame
    JOIN member cm ON cm.workspace_id = af.workspace_id AND cm.id = af.member_id
    JOIN "user" cu ON cu.id = cm.user_id
    WHERE af.workspace_id = a.workspace_id AND af.article_id = a.id
  ), '[]') AS frames,
  (
    SELECT count(*)::int FROM claim c
    WHERE c.workspace_id = a.workspace_id AND c.article_id = a.id
      AND c.trashed_at IS NULL AND c.status <> 'approved'
  ) AS awaiting,
  CASE WHEN a.current_text > 1 THEN (
    SELECT jsonb_build_object(
      'changed', count(DISTINCT p.claim_id) FILTER (WHERE p.state = 'changed'),
      'lost', count(DISTINCT p.claim_id) FILTER (WHERE p.state = 'lost' AND t.number = a.current_text),
      'kinds', coalesce(jsonb_agg(DISTINCT d.kind) FILTER (WHERE d.kind IS NOT NULL), '[]'))
    FROM claim_placement p
    JOIN claim c ON c.workspace_id = p.workspace_id AND c.id = p.claim_id AND c.trashed_at IS NULL
    JOIN article_text t ON t.workspace_id = p.workspace_id AND t.id = p.text_id
    LEFT JOIN LATERAL (
      SELECT value ->> 'kind' AS kind FROM jsonb_array_elements(p.differences)
    ) d ON true
    WHERE p.workspace_id = a.workspace_id AND p.article_id = a.id
  ) END AS "silentEdits",
  (
    SELECT jsonb_build_object('groupId', g.group_id, 'others', same.others, 'agencies', same.agencies)
    FROM copy_group_member g, LATERAL (
      SELECT count(DISTINCT oa.id) FILTER (WHERE oa.id <> a.id) AS others,
        coalesce(jsonb_agg(DISTINCT credited.agency) FILTER (WHERE credited.agency IS NOT NULL), '[]')
          AS agencies
      FROM copy_group_member og
      JOIN article oa ON oa.workspace_id = og.workspace_id AND oa.id = og.article_id
        AND oa.trashed_at IS NULL
      JOIN article_text ot ON ot.workspace_id = oa.workspace_id AND ot.article_id = oa.id
        AND ot.number = oa.current_text
      LEFT JOIN text_signature os ON os.workspace_id = ot.workspace_id AND os.text_id = ot.id
      LEFT JOIN LATERAL unnest(os.agencies) AS credited(agency) ON true
      WHERE og.workspace_id = g.workspace_id AND og.group_id = g.group_id
    ) AS same
    WHERE g.workspace_id = a.workspace_id AND g.article_id = a.id AND same.others > 0
  ) AS copies`;

/** What those columns are joined from, after `article a`. */
export const articleJoins = Prisma.sql`
  LEFT JOIN outlet o ON o.workspace_id = a.workspace_id AND o.id = a.outlet_id
  LEFT JOIN member m ON m.workspace_id = a.workspace_id AND m.id = a.assignee_id
  LEFT JOIN "user" u ON u.id = m.user_id`;
