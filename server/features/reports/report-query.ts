import { z } from 'zod';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { Prisma } from '../../platform/db/generated/client.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { chosenClaims } from './selection-query.ts';

export interface ReportRow {
  id: string;
  title: string;
  prose: string;
  topicId: string;
  topicName: string;
  selection: unknown;
  claimCount: number;
  createdById: string;
  createdByName: string;
  createdAt: Date;
  updatedAt: Date;
  trashedAt: Date | null;
  version: number;
}

const cursorKey = z.strictObject({ at: z.iso.datetime(), id: z.uuid() });

/** Standing reports, last changed first. */
export async function listReports(
  database: Database,
  { workspaceId }: Actor,
  { cursor, limit }: QueryOf<(typeof routes)['listReports']>,
): Promise<{ rows: ReportRow[]; nextCursor: string | null }> {
  const after = decodeCursor(cursorKey, cursor);
  const behind = after
    ? Prisma.sql`and (r.updated_at, r.id) < (${after.at}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  const found = await database.$queryRaw<ReportRow[]>`
    ${selectReports}
    where r.workspace_id = ${workspaceId}::uuid and r.trashed_at is null ${behind}
    order by r.updated_at desc, r.id desc
    limit ${limit + 1}`;
  const rows = found.slice(0, limit);
  const last = found.length > rows.length ? rows.at(-1) : undefined;
  const next = last && encodeCursor({ at: last.updatedAt.toISOString(), id: last.id });
  return { rows, nextCursor: next ?? null };
}

/** Trashed or not. */
export async function findReport(
  database: Database | Transaction,
  { workspaceId }: Actor,
  id: string,
): Promise<ReportRow | null> {
  const [row] = await database.$queryRaw<ReportRow[]>`
    ${selectReports}
    where r.workspace_id = ${workspaceId}::uuid and r.id = ${id}::uuid`;
  return row ?? null;
}

const selectReports = Prisma.sql`
  select r.id, r.title, r.prose, r.topic_id as "topicId", t.name as "topicName", r.selection,
    r.version, r.created_by_id as "createdById", u.name as "createdByName",
    r.created_at as "createdAt", r.updated_at as "updatedAt", r.trashed_at as "trashedAt",
    (select count(*)::int ${chosenClaims}) as "claimCount"
  from report r
  join topic t on t.workspace_id = r.workspace_id and t.id = r.topic_id
  join member m on m.workspace_id = r.workspace_id and m.id = r.created_by_id
  join "user" u on u.id = m.user_id`;
