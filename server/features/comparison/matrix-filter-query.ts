import type { ColumnPlan } from '#core/comparison/columns.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { Prisma } from '../../platform/db/generated/client.ts';

export type MatrixFilter = QueryOf<(typeof routes)['getMatrix']>;

/** A topic of a workspace, in which everything here is asked. */
export interface TopicKey {
  workspaceId: string;
  topicId: string;
}

/** Whether article `a` may lie in the time asked for; one without a date lies outside any. */
export function inTime({
  publishedFrom,
  publishedTo,
}: Pick<MatrixFilter, 'publishedFrom' | 'publishedTo'>): Prisma.Sql {
  const parts = [Prisma.sql`true`];
  if (publishedFrom) parts.push(notBefore(publishedFrom));
  if (publishedTo) {
    parts.push(
      Prisma.sql`left(a.published, length(${publishedTo})) <= left(${publishedTo}, length(a.published))`,
    );
  }
  return Prisma.sql`coalesce(${Prisma.join(parts, ' and ')}, false)`;
}

/** Dates of different precision compare as far as both are written, which is as far as is known. */
function notBefore(date: PartialDate): Prisma.Sql {
  return Prisma.sql`left(a.published, length(${date})) >= left(${date}, length(a.published))`;
}

/** The columns as rows `col(outlet, key)`, one for each outlet of each. */
export function columnRows(columns: readonly ColumnPlan[]): Prisma.Sql {
  const pairs = columns.flatMap(({ key, outlets }) => outlets.map((outlet) => ({ key, outlet })));
  const [outlets, keys] = [pairs.map(({ outlet }) => outlet), pairs.map(({ key }) => key)];
  return Prisma.sql`unnest(${outlets}::text[], ${keys}::text[]) as col(outlet, key)`;
}

export type ClaimFilter = Pick<
  MatrixFilter,
  'statuses' | 'saidFrom' | 'saidTo' | 'aboutFrom' | 'aboutTo'
>;

/** Whether claim `c` is of the statuses and the times asked for; one that is not is hidden. */
export function isWanted(filter: ClaimFilter): Prisma.Sql {
  const { statuses, saidFrom, saidTo, aboutFrom, aboutTo } = filter;
  const [said, from, to] = [Prisma.sql`c.said`, Prisma.sql`c.period_from`, Prisma.sql`c.period_to`];
  return Prisma.join(
    [
      statuses?.length ? Prisma.sql`c.status = any(${statuses})` : Prisma.sql`true`,
      ...meets({ start: said, end: said }, saidFrom, saidTo),
      ...meets({ start: from, end: to }, aboutFrom, aboutTo),
    ],
    ' and ',
  );
}

/**
 * Whether a time meets the one asked for, as far as both are written. An open end reaches on; what
 * has no time at all lies outside any.
 */
function meets(
  { start, end }: { start: Prisma.Sql; end: Prisma.Sql },
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): Prisma.Sql[] {
  const parts: Prisma.Sql[] = [];
  if (from || to) parts.push(Prisma.sql`coalesce(${start}, ${end}) is not null`);
  if (from) {
    parts.push(
      Prisma.sql`coalesce(left(${end}, length(${from})) >= left(${from}, length(${end})), true)`,
    );
  }
  if (to) {
    parts.push(
      Prisma.sql`coalesce(left(${start}, length(${to})) <= left(${to}, length(${start})), true)`,
    );
  }
  return parts;
}

/** Whether claim `c` is among those asked for, whatever question it answers. */
export function ofClaims(
  filter: ClaimFilter & Pick<MatrixFilter, 'questionIds' | 'category'>,
): Prisma.Sql {
  const { questionIds, category } = filter;
  return Prisma.join(
    [
      isWanted(filter),
      ...(questionIds?.length ? [Prisma.sql`c.question_id = any(${questionIds}::uuid[])`] : []),
      ...(category === undefined ? [] : [Prisma.sql`c.category = ${category}`]),
    ],
    ' and ',
  );
}
