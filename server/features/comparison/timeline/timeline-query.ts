import type { OutletKey } from '#core/comparison/columns.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { TimelineClaim } from '#contract/timeline.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import type { TopicKey } from '../matrix-filter-query.ts';
import { timedUnder, type TimelineFilter } from './clock-query.ts';

/** Marks that can be told apart and drawn without a pause; from here on they are counted. */
const mostMarks = 1_500;
/** Claims without a time are read one by one, in a list. */
const mostApart = 100;
/** Years up to which months are counted; from here on a month is less than two pixels. */
const mostMonths = 12;

export interface TimedRows {
  placed: number;
  unplaced: number;
  bins: { outlet: OutletKey; questionId: string | null; at: PartialDate; claims: number }[];
}

/** How many claims the clock places, and where, by the month or the year in which they begin. */
export async function readTimedCounts(
  database: Database,
  topic: TopicKey,
  outlets: readonly OutletKey[],
  filter: TimelineFilter,
): Promise<TimedRows> {
  const [row] = await database.$queryRaw<TimedRows[]>`
    ${timedUnder(topic, outlets, filter)},
    monthly as materialized (
      select outlet, case when ${filter.rows === 'question'} then question_id end as question_id,
        left(coalesce("from", "to"), 7) as at, count(*) as claims
      from timed group by 1, 2, 3
    ), span as (
      select coalesce(sum(claims) filter (where at is not null), 0)::int as placed,
        coalesce(sum(claims) filter (where at is null), 0)::int as unplaced,
        case when left(max(at), 4)::int - left(min(at), 4)::int < ${mostMonths} then 7 else 4 end
          as precision
      from monthly
    ), binned as (
      select outlet, question_id, left(at, precision) as at, sum(claims)::int as claims
      from monthly, span where at is not null and placed > ${mostMarks}
      group by 1, 2, 3
    )
    select placed, unplaced, (select coalesce(jsonb_agg(jsonb_build_object('outlet', outlet,
        'questionId', question_id, 'at', at, 'claims', claims) order by at), '[]')
      from binned) as bins
    from span`;
  return row ?? { placed: 0, unplaced: 0, bins: [] };
}

export interface MarkRow extends Omit<TimelineClaim, 'rows' | 'outlet' | 'question'> {
  outlet: OutletKey;
  questionId: string | null;
}

/** The claims a clock places, one by one; or the first of those it does not. */
export async function readMarks(
  database: Database,
  topic: TopicKey,
  outlets: readonly OutletKey[],
  filter: TimelineFilter,
  which: 'placed' | 'apart',
): Promise<MarkRow[]> {
  const isAbout = filter.clock === 'about';
  const [wanted, most] =
    which === 'placed'
      ? [Prisma.sql`coalesce(t."from", t."to") is not null`, mostMarks]
      : [Prisma.sql`coalesce(t."from", t."to") is null`, mostApart];
  return database.$queryRaw<MarkRow[]>`
    ${timedUnder(topic, outlets, filter)},
    first as (
      select * from timed t where ${wanted}
      order by coalesce(t."from", t."to"), t.published_on nulls last, t.id limit ${most}
    )
    select t.id, t.article_id as "articleId", t.outlet, t.question_id as "questionId",
      t."from", t."to", a.language,
      case when ${isAbout} then c.period_as_printed end as "asPrinted",
      case when ${isAbout} then c.period_needs end as needs,
      case when length(c.exact) > 160 then left(c.exact, 159) || '…' else c.exact end as quote
    from first t
    join claim c on c.workspace_id = ${topic.workspaceId}::uuid and c.id = t.id
    join article a on a.workspace_id = c.workspace_id and a.id = c.article_id
    order by coalesce(t."from", t."to"), t.published_on nulls last, t.id`;
}

export function isTooMany(placed: number): boolean {
  return placed > mostMarks;
}
