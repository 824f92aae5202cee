import type { OutletKey } from '#core/comparison/columns.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { TimelineClaim } from '#contract/timeline.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import type { TopicKey } from '../matrix-filter-query.ts';
import { timedUnder, type TimelineFilter } from './clock-query.ts';
import { firstOfTimed, type FirstRow } from './first-query.ts';

/** Marks that can be told apart and drawn without a pause; from here on they are counted. */
const mostMarks = 1_500;
/** Claims without a time are read one by one, in a list. */
const mostApart = 100;
/** Years up to which months are counted; from here on a month is less than two pixels. */
const mostYears = 12;
/** Bins that are drawn without a pause; where there would be more months, years are counted. */
const mostBins = 3_000;

export interface MarkRow extends Omit<TimelineClaim, 'rows' | 'outlet' | 'question'> {
  outlet: OutletKey;
  questionId: string | null;
}

export interface TimedCounts {
  placed: number;
  unplaced: number;
  /** By the month or the year in which they begin; none where there are marks instead. */
  bins: { outlet: OutletKey; questionId: string | null; at: PartialDate; claims: number }[];
}

/** How many claims the clock places, and where. */
export async function countTimed(
  database: Database,
  topic: TopicKey,
  filter: TimelineFilter,
): Promise<TimedCounts> {
  const [row] = await database.$queryRaw<TimedCounts[]>`
    ${timedUnder(topic, filter, Prisma.sql`a.outlet`)},
    monthly as materialized (
      select outlet, case when ${filter.rows === 'question'} then question_id end as question_id,
        left(coalesce("from", "to"), 7) as at, count(*)::int as claims
      from timed group by 1, 2, 3
    ), span as (
      select coalesce(sum(claims) filter (where at is not null), 0)::int as placed,
        coalesce(sum(claims) filter (where at is null), 0)::int as unplaced,
        case when left(max(at), 4)::int - left(min(at), 4)::int < ${mostYears}
          and count(at) <= ${mostBins} then 7 else 4 end as precision
      from monthly
    ), bins as (
      select outlet, question_id as "questionId", left(at, precision) as at,
        sum(claims)::int as claims
      from monthly, span where at is not null and placed > ${mostMarks}
      group by 1, 2, 3
    )
    select placed, unplaced,
      (select coalesce(jsonb_agg(bins order by at), '[]') from bins) as bins
    from span`;
  return row ?? { placed: 0, unplaced: 0, bins: [] };
}

export interface TimedClaims {
  /** Those the clock places, one by one; none where they are too many. */
  marks: MarkRow[];
  /** The first of those it does not place. */
  apart: MarkRow[];
  first: FirstRow[];
}

/** The claims that are shown one by one, and who was first. The claims are read once. */
export async function readTimed(
  database: Database,
  topic: TopicKey,
  filter: TimelineFilter,
): Promise<TimedClaims> {
  const isPlaced = Prisma.sql`coalesce(t."from", t."to") is not null`;
  const areFew = Prisma.sql`(select coalesce(sum(placed), 0) from answered) <= ${mostMarks}`;
  const [row] = await database.$queryRaw<TimedClaims[]>`
    ${timedUnder(topic, filter, Prisma.sql`a.published_on, a.last_day`)},
    ${firstOfTimed}, marks as (
      ${marksOf(topic, filter, Prisma.sql`${isPlaced} and ${areFew}`, mostMarks)}
    ), apart as (
      ${marksOf(topic, filter, Prisma.sql`not ${isPlaced}`, mostApart)}
    )
    select
      (select coalesce(jsonb_agg(marks), '[]') from marks) as marks,
      (select coalesce(jsonb_agg(apart), '[]') from apart) as apart,
      (select coalesce(jsonb_agg(first), '[]') from first) as first`;
  return row ?? { marks: [], apart: [], first: [] };
}

/** Those of `timed`, as `t`, that are wanted, in the order of their time. */
function marksOf(
  { workspaceId }: TopicKey,
  { clock }: TimelineFilter,
  wanted: Prisma.Sql,
  most: number,
): Prisma.Sql {
  const isAbout = clock === 'about';
  return Prisma.sql`
    select t.id, t.article_id as "articleId", chosen.outlet, t.question_id as "questionId",
      t."from", t."to", a.language,
      case when ${isAbout} then c.period_as_printed end as "asPrinted",
      case when ${isAbout} then c.period_needs end as needs,
      case when length(c.exact) > 160 then left(c.exact, 159) || '…' else c.exact end as quote
    from (
      select * from timed t where ${wanted}
      order by coalesce(t."from", t."to"), t.published_on nulls last, t.id limit ${most}
    ) t
    join chosen on chosen.id = t.article_id
    join claim c on c.workspace_id = ${workspaceId}::uuid and c.id = t.id
    join article a on a.workspace_id = c.workspace_id and a.id = c.article_id
    order by coalesce(t."from", t."to"), t.published_on nulls last, t.id`;
}
