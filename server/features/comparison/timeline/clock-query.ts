import type { Clock } from '#core/comparison/timeline/clock.ts';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import type { ClaimsFilter } from '../chosen-claims-query.ts';
import { fromArticlesFirst, ofClaims, type TopicKey } from '../matrix-filter-query.ts';

/** With the outlets that are found already; null: all. */
export type TimelineFilter = QueryOf<(typeof routes)['getTimeline']> & ClaimsFilter;

/** The two ends of a claim's time, as columns of claim `c` and article `a`. */
const ends: Readonly<Record<Clock, { from: Prisma.Sql; to: Prisma.Sql }>> = {
  published: { from: Prisma.sql`a.published`, to: Prisma.sql`a.published` },
  said: { from: Prisma.sql`c.said`, to: Prisma.sql`c.said` },
  about: { from: Prisma.sql`c.period_from`, to: Prisma.sql`c.period_to` },
};

/**
 * The head of a query: `timed`, the claims under the filters with the ends of their time and what is
 * `kept` of their articles `a`: of 100,000 rows each column costs. Articles are chosen first: there
 * are few of them, and what is said of each is worked out once.
 */
export function timedUnder(topic: TopicKey, filter: TimelineFilter, kept: Prisma.Sql): Prisma.Sql {
  const { from, to } = ends[filter.clock];
  return Prisma.sql`
    with chosen as materialized (
      select a.id, a.published, a.published_on, a.stands as outlet,
        case length(a.published) when 10 then a.published_on
          when 7 then (a.published_on + interval '1 month')::date - 1
          else (a.published_on + interval '1 year')::date - 1 end as last_day
      ${fromArticlesFirst(topic, filter, filter.outlets)}
    ), timed as (
      select c.id, c.article_id, c.question_id, c.answer_id, ${kept}, ${from} as "from", ${to} as "to"
      from chosen a
      join claim c on c.workspace_id = ${topic.workspaceId}::uuid and c.article_id = a.id
      where c.trashed_at is null and ${ofClaims(filter)}
    )`;
}
