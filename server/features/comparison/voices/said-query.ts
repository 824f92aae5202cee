import { Prisma } from '../../../platform/db/generated/client.ts';
import { fromClaims, joinClaims, type ClaimsFilter } from '../chosen-claims-query.ts';
import { joinCurrentText, wordsPrinted } from '../current-text-query.ts';
import { fromArticlesFirst, groupedBy, type TopicKey } from '../matrix-filter-query.ts';

export interface SaidFilter extends ClaimsFilter {
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

/** The head of a query: `told`, who is in a chain and is not quoted in it. */
export function toldUnder(topic: TopicKey, filter: SaidFilter): Prisma.Sql {
  const each = Prisma.sql`
    select c.id as claim_id, c.speaker_id, unnest(c.told_ids) as voice
    ${fromClaims(topic, filter)} and c.told_ids is not null`;
  if (filter.speakers === 'source') return Prisma.sql`with told as materialized (${each})`;
  const [told, speaker] = [Prisma.sql`each.voice`, Prisma.sql`each.speaker_id`];
  const isQuoted = Prisma.sql`coalesce(s.group_id, ${speaker})`;
  return Prisma.sql`
    with told as materialized (
      select distinct ${voiceOf(told, filter)} as voice, claim_id
      from (${each}) each
      ${membersOf(told, topic.workspaceId, filter)}
      left join speaker_group_member s on s.workspace_id = ${topic.workspaceId}::uuid
        and s.source_id = ${speaker}
      where ${voiceOf(told, filter)} is distinct from ${isQuoted}
    )`;
}

/**
 * The head of a query: `said`, the quotations, with the words that are the speaker's own where they
 * are marked. In `nth` a passage is numbered over the copies of its text, in the order of
 * publishing: words count where it is 1. A voice and a passage are one number, so that they sort in
 * half the time; the part of it that is of the text is worked out once for each article.
 */
export function saidUnder(topic: TopicKey, filter: SaidFilter): Prisma.Sql {
  const speaker = Prisma.sql`c.speaker_id`;
  const voice = voiceOf(speaker, filter);
  return Prisma.sql`
    with said as (
      select x.*, row_number() over same as nth,
        article_id <> first_value(article_id) over same as copy
      from (
        select ${voice} as voice, c.id, ${groupedBy(filter)} as stands,
          c.article_id, a.published_on, c.speaker_position as between, via.kind as via,
          c.speaker_words as words,
          uuid_hash_extended(${voice}, 0) # c.quote_key # a.words_key as passage
        from (
          select a.*, hashtextextended(${wordsPrinted}, 1) as words_key
          ${fromArticlesFirst(topic, filter, filter.outlets)}
          ${joinCurrentText}
          offset 0
        ) a
        ${joinClaims(topic, filter)} and c.speaker_id is not null
        left join source via on c.speaker_position > 0
          and via.workspace_id = c.workspace_id and via.id = c.source_id
        ${membersOf(speaker, topic.workspaceId, filter)}
      ) x
      window same as (partition by passage
        order by published_on nulls last, article_id, words desc nulls last, id
        rows unbounded preceding)
    )`;
}
