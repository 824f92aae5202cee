import type { ColumnPlan } from '#core/comparison/columns.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import { fromClaims } from '../chosen-claims-query.ts';
import { columnRows, type MatrixFilter, type TopicKey } from '../matrix-filter-query.ts';

interface SaidFilter extends MatrixFilter {
  speakers: 'source' | 'group';
}

/** Of what source a voice is made: itself, or the group it is in. */
function voiceOf(source: Prisma.Sql, { speakers }: SaidFilter): Prisma.Sql {
  return speakers === 'group' ? Prisma.sql`coalesce(m.group_id, ${source})` : source;
}

function membersOf(source: Prisma.Sql, workspaceId: string, { speakers }: SaidFilter): Prisma.Sql {
  if (speakers !== 'group') return Prisma.empty;
  return Prisma.sql`left join speaker_group_member m on m.workspace_id = ${workspaceId}::uuid
    and m.source_id = ${source}`;
}

/**
 * The head of a query: `told`, who is in a chain and is not quoted in it. Most chains have one
 * link, and that is kept with its claim.
 */
export function toldUnder(
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: SaidFilter,
): Prisma.Sql {
  const [only, each] = [Prisma.sql`c.source_id`, Prisma.sql`l.source_id`];
  return Prisma.sql`
    with told as materialized (
      select ${voiceOf(only, filter)} as voice, c.id as claim_id
      ${fromClaims(topic, columns, filter)} and c.chain_length = 1 and c.speaker_id is null
      ${membersOf(only, topic.workspaceId, filter)}
      union all
      select ${voiceOf(each, filter)} as voice, c.id as claim_id
      ${fromClaims(topic, columns, filter)} and c.chain_length > 1
      join attribution_link l on l.workspace_id = c.workspace_id and l.claim_id = c.id
      ${membersOf(each, topic.workspaceId, filter)}
      group by 1, 2
      having bool_and(l.position is distinct from c.speaker_position)
    )`;
}

/**
 * The head of a query: `said`, the quotations, with the words that are the speaker's own where they
 * are marked, and `col`, outlet by outlet, the columns it stands in. In `nth` a passage is numbered
 * over the copies of its text, in the order of publishing: words count where it is 1. A voice and a
 * passage are one number, so that they sort in half the time.
 */
export function saidUnder(
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: SaidFilter,
): Prisma.Sql {
  const speaker = Prisma.sql`c.speaker_id`;
  const voice = voiceOf(speaker, filter);
  return Prisma.sql`
    with col as (
      select * from ${columnRows(columns)}
    ), said as materialized (
      select x.*, row_number() over same as nth,
        article_id <> first_value(article_id) over same as copy
      from (
        select ${voice} as voice, c.id, a.stands as outlet,
          c.article_id, a.published_on, c.speaker_position as between, via.kind as via,
          c.speaker_words as words,
          uuid_hash_extended(${voice}, 0) # c.quote_key
            # hashtextextended(coalesce(g.group_id::text, t.sha256), 1) as passage
        ${fromClaims(topic, columns, filter)} and c.speaker_id is not null
        join article_text t on t.workspace_id = a.workspace_id and t.article_id = a.id
          and t.number = a.current_text
        left join copy_group_member g on g.workspace_id = a.workspace_id and g.article_id = a.id
        left join source via on c.speaker_position > 0
          and via.workspace_id = c.workspace_id and via.id = c.source_id
        ${membersOf(speaker, topic.workspaceId, filter)}
      ) x
      window same as (partition by passage
        order by published_on nulls last, article_id, words desc nulls last, id)
    )`;
}
