import type { Clock } from '#core/comparison/timeline/clock.ts';
import { noOutlet, type OutletKey } from '#core/comparison/columns.ts';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import { inTime, ofClaims, type TopicKey } from '../matrix-filter-query.ts';

export type TimelineFilter = QueryOf<(typeof routes)['getTimeline']>;

/** The two ends of a claim's time, as columns of claim `c`, article `a` and `spoken`. */
const ends: Readonly<Record<Clock, { from: Prisma.Sql; to: Prisma.Sql }>> = {
  published: { from: Prisma.sql`a.published`, to: Prisma.sql`a.published` },
  said: { from: Prisma.sql`spoken.said`, to: Prisma.sql`spoken.said` },
  about: { from: Prisma.sql`c.period_from`, to: Prisma.sql`c.period_to` },
};

/**
 * When the link spoke that speaks: the last that is quoted, else the far end of the chain. The
 * greatest of the links written so that it sorts last: asked for claim by claim, the links of
 * 100,000 claims take three times as long.
 */
function spokenIn({ workspaceId, topicId }: TopicKey): Prisma.Sql {
  return Prisma.sql`left join (
      select l.claim_id, nullif(substr(max(
        case when l.mode = 'indirect' then '0' else '1' end
          || lpad(l.position::text, 4, '0') || coalesce(l.said, '')), 6), '') as said
      from topic_article on_topic
      join claim of_topic on of_topic.workspace_id = on_topic.workspace_id
        and of_topic.article_id = on_topic.article_id
      join attribution_link l on l.workspace_id = of_topic.workspace_id
        and l.claim_id = of_topic.id
      where on_topic.workspace_id = ${workspaceId}::uuid and on_topic.topic_id = ${topicId}::uuid
      group by l.claim_id
    ) spoken on spoken.claim_id = c.id`;
}

/** The head of a query: `timed`, the claims under the filters with the ends of their time. */
export function timedUnder(
  topic: TopicKey,
  outlets: readonly OutletKey[],
  filter: TimelineFilter,
): Prisma.Sql {
  const { workspaceId, topicId } = topic;
  const { from, to } = ends[filter.clock];
  return Prisma.sql`
    with timed as materialized (
      select c.id, c.article_id, c.question_id, c.answer_id, a.published, a.published_on,
        coalesce(a.outlet_id::text, ${noOutlet}) as outlet, ${from} as "from", ${to} as "to"
      from topic_article ta
      join article a on a.workspace_id = ta.workspace_id and a.id = ta.article_id
      join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id
      ${filter.clock === 'said' ? spokenIn(topic) : Prisma.empty}
      where ta.workspace_id = ${workspaceId}::uuid and ta.topic_id = ${topicId}::uuid
        and a.trashed_at is null and c.trashed_at is null
        and ${inTime(filter)} and ${ofClaims(filter)} and ${within(from, to, filter)}
        and coalesce(a.outlet_id::text, ${noOutlet}) = any(${outlets}::text[])
    )`;
}

/**
 * Whether the time a claim takes meets the one asked for, as far as both are written. An open end
 * reaches on; what has no time at all lies outside any.
 */
function within(start: Prisma.Sql, end: Prisma.Sql, { from, to }: TimelineFilter): Prisma.Sql {
  const parts = [Prisma.sql`true`];
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
  return Prisma.join(parts, ' and ');
}
