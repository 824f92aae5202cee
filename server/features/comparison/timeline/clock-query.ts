import type { Clock } from '#core/comparison/timeline/clock.ts';
import type { OutletKey } from '#core/comparison/columns.ts';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import {
  fromArticles,
  inColumns,
  ofClaims,
  standsBy,
  type TopicKey,
} from '../matrix-filter-query.ts';

export type TimelineFilter = QueryOf<(typeof routes)['getTimeline']>;

/** The two ends of a claim's time, as columns of claim `c` and article `a`. */
const ends: Readonly<Record<Clock, { from: Prisma.Sql; to: Prisma.Sql }>> = {
  published: { from: Prisma.sql`a.published`, to: Prisma.sql`a.published` },
  said: { from: Prisma.sql`c.said`, to: Prisma.sql`c.said` },
  about: { from: Prisma.sql`c.period_from`, to: Prisma.sql`c.period_to` },
};

/**
 * The head of a query: `timed`, the claims under the filters with the ends of their time. Their
 * articles are chosen first: there are few of them, and what is said of each is worked out once.
 */
export function timedUnder(
  topic: TopicKey,
  outlets: readonly OutletKey[],
  filter: TimelineFilter,
): Prisma.Sql {
  const { from, to } = ends[filter.clock];
  return Prisma.sql`
    with chosen as materialized (
      select a.id, a.published, a.published_on, ${standsBy(filter)} as outlet,
        case length(a.published) when 10 then a.published_on
          when 7 then (a.published_on + interval '1 month')::date - 1
          else (a.published_on + interval '1 year')::date - 1 end as last_day
      ${fromArticles(topic, filter)} and ${inColumns(outlets, filter)}
    ), timed as (
      select c.id, c.article_id, c.question_id, c.answer_id, a.published, a.published_on,
        a.last_day, a.outlet, ${from} as "from", ${to} as "to"
      from chosen a
      join claim c on c.workspace_id = ${topic.workspaceId}::uuid and c.article_id = a.id
      where c.trashed_at is null and ${ofClaims(filter)}
    )`;
}
