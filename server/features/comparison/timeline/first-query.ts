import type { OutletKey } from '#core/comparison/columns.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { Database } from '../../../platform/db/client.ts';
import type { TopicKey } from '../matrix-filter-query.ts';
import { timedUnder, type TimelineFilter } from './clock-query.ts';

export interface FirstRow {
  questionId: string;
  /** Null: any answer of the question. */
  answerId: string | null;
  undated: number;
  reports: { claimId: string; articleId: string; outlet: OutletKey; published: PartialDate }[];
}

/**
 * For each question and each answer, one report of every outlet that may have been first: whose
 * first possible day is not after the last possible day of another. `firstReports` of core says
 * which of them were.
 */
export async function readFirst(
  database: Database,
  topic: TopicKey,
  outlets: readonly OutletKey[],
  filter: TimelineFilter,
): Promise<FirstRow[]> {
  // Who published first does not hang on the clock, unless a time on it is looked at.
  const isWhole = filter.from === undefined && filter.to === undefined;
  const clock = isWhole ? 'published' : filter.clock;
  return database.$queryRaw<FirstRow[]>`
    ${timedUnder(topic, outlets, { ...filter, clock })},
    told as (
      select question_id, null::uuid as answer_id, id, article_id, outlet, published, published_on
      from timed where question_id is not null
      union all
      select question_id, answer_id, id, article_id, outlet, published, published_on
      from timed where answer_id is not null
    ), dated as (
      select *, min(case length(published) when 10 then published_on
          when 7 then (published_on + interval '1 month')::date - 1
          else (published_on + interval '1 year')::date - 1 end)
        over (partition by question_id, answer_id) as earliest
      from told
    ), candidates as (
      select distinct on (question_id, answer_id, outlet) *
      from dated where published_on <= earliest
      order by question_id, answer_id, outlet, published_on, length(published) desc, id
    ), undated as (
      select question_id, answer_id, count(distinct article_id)::int as articles
      from told where published is null group by 1, 2
    )
    select c.question_id as "questionId", c.answer_id as "answerId",
      coalesce(max(u.articles), 0)::int as undated,
      jsonb_agg(jsonb_build_object('claimId', c.id, 'articleId', c.article_id, 'outlet', c.outlet,
        'published', c.published) order by c.published_on, c.id) as reports
    from candidates c
    left join undated u on u.question_id = c.question_id
      and u.answer_id is not distinct from c.answer_id
    group by c.question_id, c.answer_id`;
}
