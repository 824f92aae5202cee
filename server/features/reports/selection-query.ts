import { Prisma } from '../../platform/db/generated/client.ts';

/** Whether a list of the selection of report `r` is empty, which chooses all, or holds a value. */
const chooses = (list: Prisma.Sql, value: Prisma.Sql) =>
  Prisma.sql`(coalesce(jsonb_array_length(r.selection -> ${list}), 0) = 0
    or r.selection -> ${list} ? ${value})`;

/** Whether report `r` takes in the outlet of article `a`. */
export const choosesOutlet = chooses(
  Prisma.sql`'outletIds'`,
  Prisma.sql`coalesce(a.outlet_id::text, 'none')`,
);

/**
 * The claims `c`, of articles `a`, that report `r` chooses: of its topic's articles, on its topic's
 * questions; those on no question only where all questions are chosen.
 */
export const chosenClaims = Prisma.sql`
  from topic_article ta
  join article a on a.workspace_id = ta.workspace_id and a.id = ta.article_id
  join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id
  left join question q on q.workspace_id = c.workspace_id and q.id = c.question_id
  where ta.workspace_id = r.workspace_id and ta.topic_id = r.topic_id
    and a.trashed_at is null and c.trashed_at is null
    and (c.question_id is null or (q.topic_id = r.topic_id and q.trashed_at is null))
    and ${chooses(Prisma.sql`'questionIds'`, Prisma.sql`coalesce(c.question_id::text, 'none')`)}
    and ${chooses(Prisma.sql`'statuses'`, Prisma.sql`c.status`)}
    and ${choosesOutlet}`;
