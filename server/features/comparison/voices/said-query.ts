import { noOutlet, type ColumnPlan } from '#core/comparison/columns.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import {
  columnRows,
  inTime,
  ofClaims,
  type MatrixFilter,
  type TopicKey,
} from '../matrix-filter-query.ts';

interface SaidFilter extends MatrixFilter {
  speakers: 'source' | 'group';
}

/**
 * What every question about voices starts from, as the head of a query:
 * `col` outlet by outlet, the columns it stands in;
 * `chosen` the claims under the filters;
 * `links` their chains;
 * `speaks` in each the link whose words are printed: the last that is quoted, whoever he speaks for
 * and whatever he tells of others;
 * `told` who is in a chain and is not quoted in it;
 * `said` the quotations, with the words that are the speaker's own: those marked, else the whole
 * quote where all of it is quoted (less the outlet's own words), else null. In `nth` a passage is
 * numbered over the copies of its text, in the order of publishing: words count where it is 1.
 */
export function saidUnder(
  { workspaceId, topicId }: TopicKey,
  columns: readonly ColumnPlan[],
  filter: SaidFilter,
): Prisma.Sql {
  const isGrouped = filter.speakers === 'group';
  const voice = isGrouped ? Prisma.sql`coalesce(m.group_id, l.source_id)` : Prisma.sql`l.source_id`;
  const members = isGrouped
    ? Prisma.sql`left join speaker_group_member m on m.workspace_id = ${workspaceId}::uuid
        and m.source_id = l.source_id`
    : Prisma.empty;
  return Prisma.sql`
    with col as (
      select * from ${columnRows(columns)}
    ), chosen as materialized (
      select c.id, c.article_id, c.quote_words, a.published_on,
        coalesce(a.outlet_id::text, ${noOutlet}) as outlet,
        hashtextextended(coalesce(g.group_id::text, t.sha256), 0)
          # hashtextextended(c.exact, 0) as passage
      from topic_article ta
      join article a on a.workspace_id = ta.workspace_id and a.id = ta.article_id
      join article_text t on t.workspace_id = a.workspace_id and t.article_id = a.id
        and t.number = a.current_text
      left join copy_group_member g on g.workspace_id = a.workspace_id and g.article_id = a.id
      join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id
      where ta.workspace_id = ${workspaceId}::uuid and ta.topic_id = ${topicId}::uuid
        and a.trashed_at is null and c.trashed_at is null
        and ${inTime(filter)} and ${ofClaims(filter)}
        and coalesce(a.outlet_id::text, ${noOutlet}) in (select outlet from col)
    ), links as materialized (
      select l.claim_id, l.position, l.mode, l.source_id
      from chosen c
      join attribution_link l on l.workspace_id = ${workspaceId}::uuid and l.claim_id = c.id
    ), speaks as materialized (
      select claim_id, max(position) as position from links where mode <> 'indirect'
      group by claim_id
    ), told as materialized (
      select ${voice} as voice, l.claim_id
      from links l left join speaks on speaks.claim_id = l.claim_id ${members}
      group by 1, 2
      having bool_and(l.position is distinct from speaks.position)
    ), spans as (
      select s.claim_id,
        sum(words) filter (where s.kind = 'direct words') as direct,
        sum(words) filter (where s.kind = 'outlet words') as others
      from chosen
      join claim_span s on s.workspace_id = ${workspaceId}::uuid and s.claim_id = chosen.id
      join claim c on c.workspace_id = s.workspace_id and c.id = s.claim_id
      cross join lateral count_words(substr(c.exact, s.start - c.start + 1, s."end" - s.start)) as words
      where s.kind <> 'hedge'
      group by s.claim_id
    ), said as materialized (
      select x.*, row_number() over same as nth, first_value(article_id) over same as first_article
      from (
        select ${voice} as voice, c.id, c.outlet, c.article_id, c.published_on, c.passage,
          l.position as between, via.kind as via,
          coalesce(s.direct,
            case when l.mode = 'direct' then c.quote_words - coalesce(s.others, 0) end)::int as words
        from speaks
        join links l on l.claim_id = speaks.claim_id and l.position = speaks.position
        join chosen c on c.id = l.claim_id
        left join links f on f.claim_id = l.claim_id and f.position = 0 and l.position > 0
        left join source via on via.workspace_id = ${workspaceId}::uuid and via.id = f.source_id
        left join spans s on s.claim_id = c.id
        ${members}
      ) x
      window same as (partition by voice, passage
        order by published_on nulls last, article_id, words desc nulls last, id)
    )`;
}
