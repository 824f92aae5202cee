import type { OutletKey } from '#core/comparison/columns.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';

export interface FirstRow {
  questionId: string;
  /** Null: any answer of the question. */
  answerId: string | null;
  undated: number;
  reports: { claimId: string; articleId: string; outlet: OutletKey; published: PartialDate }[];
}

/**
 * Part of a query over `timed` and `chosen`: `first`, for each question and each answer, one report
 * of every outlet that may have been first: whose first possible day is not after the last possible
 * day of another. `firstReports` of core says which of them were. In passing, `answered` counts the
 * claims that the clock places.
 */
export const firstOfTimed = Prisma.sql`
    answered as materialized (
      select question_id, answer_id, min(last_day) as last_day,
        count(coalesce("from", "to")) as placed
      from timed group by 1, 2
    ), earliest as materialized (
      select question_id, null::uuid as answer_id, min(last_day) as last_day
      from answered where question_id is not null group by 1
      union all
      select question_id, answer_id, last_day from answered where answer_id is not null
    ), near as materialized (
      select p.id, p.article_id, p.question_id, p.answer_id, a.outlet, a.published, a.published_on
      from timed p
      join (select question_id, max(last_day) as last_day from answered group by 1) e
        using (question_id)
      join chosen a on a.id = p.article_id
      where p.published_on <= e.last_day
    ), candidates as materialized (
      select distinct on (e.question_id, e.answer_id, p.outlet)
        e.question_id, e.answer_id, p.id, p.article_id, p.outlet, p.published, p.published_on
      from earliest e
      join near p on p.question_id = e.question_id and p.published_on <= e.last_day
        and (e.answer_id is null or p.answer_id = e.answer_id)
      order by e.question_id, e.answer_id, p.outlet, p.published_on, length(p.published) desc, p.id
    ), undated as materialized (
      select e.question_id, e.answer_id, count(distinct p.article_id)::int as articles
      from earliest e
      join timed p on p.question_id = e.question_id and p.published_on is null
        and (e.answer_id is null or p.answer_id = e.answer_id)
      group by 1, 2
    ), first as (
      select c.question_id as "questionId", c.answer_id as "answerId",
        coalesce(max(u.articles), 0)::int as undated,
        jsonb_agg(jsonb_build_object('claimId', c.id, 'articleId', c.article_id,
          'outlet', c.outlet, 'published', c.published) order by c.published_on, c.id) as reports
      from candidates c
      left join undated u on u.question_id = c.question_id
        and u.answer_id is not distinct from c.answer_id
      group by c.question_id, c.answer_id
    )`;
