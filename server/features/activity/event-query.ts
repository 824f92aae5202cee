import { z } from 'zod';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { Prisma } from '../../platform/db/generated/client.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';

type Filter = QueryOf<(typeof routes)['listEvents']>;

export interface EventRow {
  id: string;
  at: Date;
  memberId: string;
  memberName: string;
  action: string;
  entity: string;
  entityId: string;
  articleId: string | null;
  label: string | null;
}

const cursorKey = z.strictObject({ id: z.uuid() });

/** Newest first. Ids are in the order of making, so a page never shifts under later events. */
export async function findEvents(database: Database, workspaceId: string, filter: Filter) {
  const after = decodeCursor(cursorKey, filter.cursor);
  const found = await database.$queryRaw<EventRow[]>`
    select e.id, e.at, e.action, e.entity, e.entity_id as "entityId", e.article_id as "articleId",
      m.id as "memberId", u.name as "memberName", ${label} as label
    from event e
    join member m on m.workspace_id = e.workspace_id and m.id = e.member_id
    join "user" u on u.id = m.user_id
    where ${Prisma.join(conditions(workspaceId, filter, after?.id), ' and ')}
    order by e.id desc
    limit ${filter.limit + 1}`;
  const rows = found.slice(0, filter.limit);
  const last = found.length > rows.length ? rows.at(-1) : undefined;
  return { rows, nextCursor: last ? encodeCursor({ id: last.id }) : null };
}

/** What views call themselves by: a claim's quote, an article's title, a question's text, a name. */
const label = Prisma.sql`left((
  select coalesce(
    view #>> '{anchor,exact}', view ->> 'title', view ->> 'name', view ->> 'statement',
    view ->> 'text', view ->> 'reason', view ->> 'email', view ->> 'role')
  from (select case when jsonb_typeof(e.after) = 'object' then e.after else e.before end as view) v
), 200)`;

function conditions(
  workspaceId: string,
  { entities, memberId, articleId }: Filter,
  before: string | undefined,
): Prisma.Sql[] {
  return [
    Prisma.sql`e.workspace_id = ${workspaceId}::uuid`,
    ...(entities?.length ? [Prisma.sql`e.entity = any(${entities})`] : []),
    ...(memberId ? [Prisma.sql`e.member_id = ${memberId}::uuid`] : []),
    ...(articleId ? [Prisma.sql`e.article_id = ${articleId}::uuid`] : []),
    ...(before ? [Prisma.sql`e.id < ${before}::uuid`] : []),
  ];
}
