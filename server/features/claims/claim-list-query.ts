import { z } from 'zod';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Database } from '../../platform/db/client.ts';
import { Prisma } from '../../platform/db/generated/client.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { readClaims } from './claim-query.ts';
import type { ClaimRow } from './claim-row.ts';

type Filter = QueryOf<(typeof routes)['listClaims']>;

/** The last claim of a page: those of one article stand in the order of the text. */
const cursorKey = z.strictObject({ id: z.uuid(), start: z.int() });
type CursorKey = z.output<typeof cursorKey>;

export async function listClaims(
  database: Database,
  workspaceId: string,
  filter: Filter,
): Promise<{ rows: ClaimRow[]; nextCursor: string | null }> {
  const inTextOrder = filter.articleId !== undefined;
  const after = decodeCursor(cursorKey, filter.cursor);
  const found = await readClaims(database, workspaceId, {
    where: [...conditions(filter), ...behind(after, inTextOrder)],
    order: inTextOrder ? Prisma.sql`c.start, c.id` : Prisma.sql`c.id desc`,
    limit: filter.limit + 1,
  });
  const rows = found.slice(0, filter.limit);
  const last = found.length > rows.length ? rows.at(-1) : undefined;
  return { rows, nextCursor: last ? encodeCursor({ id: last.id, start: last.start }) : null };
}

function behind(after: CursorKey | null, inTextOrder: boolean): Prisma.Sql[] {
  if (!after) return [];
  return [
    inTextOrder
      ? Prisma.sql`(c.start, c.id) > (${after.start}, ${after.id}::uuid)`
      : Prisma.sql`c.id < ${after.id}::uuid`,
  ];
}

function conditions(filter: Filter): Prisma.Sql[] {
  const { articleId, topicId, questionId, outletIds, category, statuses, sourceId, q } = filter;
  const all: Prisma.Sql[] = [
    Prisma.sql`a.trashed_at is null`,
    filter.trashed ? Prisma.sql`c.trashed_at is not null` : Prisma.sql`c.trashed_at is null`,
  ];
  if (articleId) all.push(Prisma.sql`c.article_id = ${articleId}::uuid`);
  if (questionId) all.push(Prisma.sql`c.question_id = ${questionId}::uuid`);
  if (category) all.push(Prisma.sql`c.category = ${category}`);
  if (statuses?.length) all.push(Prisma.sql`c.status = any(${statuses})`);
  if (outletIds?.length) all.push(ofOutlets(outletIds));
  if (topicId) {
    all.push(Prisma.sql`exists (
      select from topic_article ta where ta.workspace_id = c.workspace_id
        and ta.topic_id = ${topicId}::uuid and ta.article_id = c.article_id)`);
  }
  if (sourceId) {
    all.push(Prisma.sql`exists (
      select from attribution_link l where l.workspace_id = c.workspace_id
        and l.claim_id = c.id and l.source_id = ${sourceId}::uuid)`);
  }
  if (q) {
    const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
    all.push(Prisma.sql`(c.exact ilike ${pattern} or c.note ilike ${pattern})`);
  }
  return all;
}

function ofOutlets(outletIds: readonly string[]): Prisma.Sql {
  const named = outletIds.filter((id) => id !== 'none');
  const unknown = named.length < outletIds.length;
  return Prisma.sql`(a.outlet_id = any(${named}::uuid[]) or (${unknown} and a.outlet_id is null))`;
}
