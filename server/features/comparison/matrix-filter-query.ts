import { noOutlet, type ColumnPlan, type OutletKey } from '#core/comparison/columns.ts';
import { parseColumnPeriod, periodKey } from '#core/comparison/periods.ts';
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

/** What chooses articles, and the columns they stand in. */
export type ArticleFilter = Pick<
  MatrixFilter,
  'by' | 'periods' | 'outletIds' | 'groupId' | 'publishedFrom' | 'publishedTo'
>;

/**
 * Whether article `a` is among those asked for, as far as its column does not say so: by its time,
 * outside which lies an article without a date, and, where columns are periods, by its outlet.
 */
export function isAmong(filter: ArticleFilter): Prisma.Sql {
  const { by, outletIds, groupId, publishedFrom, publishedTo } = filter;
  const parts = [Prisma.sql`coalesce(${within(publishedFrom, publishedTo)}, false)`];
  if (by === 'period') {
    parts.push(Prisma.sql`${standsBy(filter)} is not null`);
    if (outletIds?.length) parts.push(Prisma.sql`${outletOf} = any(${outletIds}::text[])`);
    if (groupId !== undefined) {
      parts.push(Prisma.sql`a.outlet_id in (select m.outlet_id from outlet_group_member m
        where m.workspace_id = a.workspace_id and m.group_id = ${groupId}::uuid)`);
    }
  }
  return Prisma.join(parts, ' and ');
}

/** The articles `a` of a topic that are asked for; what follows may go on with "and". */
export function fromArticles(
  { workspaceId, topicId }: TopicKey,
  filter: ArticleFilter,
): Prisma.Sql {
  return Prisma.sql`
    from topic_article ta
    join article a on a.workspace_id = ta.workspace_id and a.id = ta.article_id
      and ta.workspace_id = ${workspaceId}::uuid and ta.topic_id = ${topicId}::uuid
      and a.trashed_at is null and ${isAmong(filter)}`;
}

/**
 * The same with the column they stand in, `a.stands`, worked out before claims are joined: there
 * are few articles, and each claim then finds its own in one step. `outlets` null: of all columns.
 */
export function fromArticlesFirst(
  topic: TopicKey,
  filter: ArticleFilter,
  outlets: readonly OutletKey[] | null,
): Prisma.Sql {
  const among = outlets ? inColumns(outlets, filter) : Prisma.sql`true`;
  // "offset 0" keeps the planner from taking the join apart.
  return Prisma.sql`
    from (
      select a.*, ${standsBy(filter)} as stands
      ${fromArticles(topic, filter)} and ${among}
      offset 0
    ) a`;
}

/** Whether article `a` stands in a column of these outlets. */
export function inColumns(
  outlets: readonly OutletKey[],
  filter: Pick<MatrixFilter, 'by' | 'periods'>,
): Prisma.Sql {
  return Prisma.sql`${standsBy(filter)} = any(${[...new Set(outlets)]}::text[])`;
}

const outletOf = Prisma.sql`coalesce(a.outlet_id::text, ${noOutlet})`;

/** What article `a` stands in a column by; null: in none. */
export function standsBy({ by, periods }: Pick<MatrixFilter, 'by' | 'periods'>): Prisma.Sql {
  if (by !== 'period') return outletOf;
  const asked = (periods ?? []).flatMap((text) => parseColumnPeriod(text) ?? []);
  if (asked.length === 0) {
    return Prisma.sql`('period:' || left(a.published, 4) || '..' || left(a.published, 4))`;
  }
  const cases = asked.map(
    (period) =>
      Prisma.sql`when ${within(period.from ?? undefined, period.to ?? undefined)}
        then ${periodKey(period)}`,
  );
  return Prisma.sql`(case ${Prisma.join(cases, ' ')} end)`;
}

/** The same to group by: of outlets the id itself, which takes a third of the time. */
export function groupedBy(filter: Pick<MatrixFilter, 'by' | 'periods'>): Prisma.Sql {
  return filter.by === 'period' ? standsBy(filter) : Prisma.sql`a.outlet_id`;
}

const published = Prisma.sql`a.published`;

/** Whether article `a` was published in a time; null: it has no date. */
function within(from: PartialDate | undefined, to: PartialDate | undefined): Prisma.Sql {
  const parts = [Prisma.sql`true`];
  if (from) parts.push(notBefore(published, from));
  if (to) parts.push(notAfter(published, to));
  return Prisma.join(parts, ' and ');
}

/** Dates of different precision compare as far as both are written, which is as far as is known. */
function notBefore(written: Prisma.Sql, date: PartialDate): Prisma.Sql {
  return Prisma.sql`left(${written}, length(${date})) >= left(${date}, length(${written}))`;
}

function notAfter(written: Prisma.Sql, date: PartialDate): Prisma.Sql {
  return Prisma.sql`left(${written}, length(${date})) <= left(${date}, length(${written}))`;
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
  if (from) parts.push(Prisma.sql`coalesce(${notBefore(end, from)}, true)`);
  if (to) parts.push(Prisma.sql`coalesce(${notAfter(start, to)}, true)`);
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
