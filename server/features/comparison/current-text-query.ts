import { Prisma } from '../../platform/db/generated/client.ts';

/** Joins to articles `a` the text each has now, `t`, and the group of copies it is in, `g`, if any. */
export const joinCurrentText = Prisma.sql`
  join article_text t on t.workspace_id = a.workspace_id and t.article_id = a.id
    and t.number = a.current_text
  left join copy_group_member g on g.workspace_id = a.workspace_id and g.article_id = a.id`;

/** One and the same for articles that print the same words: their group of copies, else the text. */
export const wordsPrinted = Prisma.sql`coalesce(g.group_id::text, t.sha256)`;
