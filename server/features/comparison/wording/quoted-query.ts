import type { Span } from '#core/text/span.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import { fromClaims, type ClaimsFilter } from '../chosen-claims-query.ts';
import type { TopicKey } from '../matrix-filter-query.ts';

/** A claim with words that are quoted of the far end of its chain. */
export interface QuotedClaim {
  id: string;
  version: number;
  articleId: string;
  textId: string;
  language: string | null;
  /** Of the source asked for, or of one who speaks for it. */
  ofSource: boolean;
  exact: string;
  start: number;
  /** The quoted words, in the text. */
  spans: Span[];
}

/** Whether the far end of the chain of claim `c` is quoted, not told of. */
const isQuotedAtEnd = Prisma.sql`c.speaker_position = c.chain_length - 1`;

export function readQuoted(
  database: Database,
  topic: TopicKey,
  filter: ClaimsFilter,
  sourceId: string,
): Promise<QuotedClaim[]> {
  return database.$queryRaw<QuotedClaim[]>`
    with recursive speaking as (
      select id from source
      where workspace_id = ${topic.workspaceId}::uuid and id = ${sourceId}::uuid
      union
      select s.id from source s join speaking on s.speaks_for_id = speaking.id
      where s.workspace_id = ${topic.workspaceId}::uuid
    )
    select c.id, c.version, c.article_id as "articleId", c.text_id as "textId", a.language,
      c.speaker_id in (select id from speaking) as "ofSource", c.exact, c.start,
      case when l.mode = 'direct'
        then jsonb_build_array(jsonb_build_object('start', c.start, 'end', c."end"))
        else (select coalesce(jsonb_agg(jsonb_build_object('start', p.start, 'end', p."end")
            order by p.start), '[]')
          from claim_span p where p.workspace_id = c.workspace_id and p.claim_id = c.id
            and p.kind = 'direct words')
      end as spans
    ${fromClaims(topic, filter)}
    join attribution_link l on l.workspace_id = c.workspace_id and l.claim_id = c.id
      and l.position = c.speaker_position
    where ${isQuotedAtEnd}
    order by a.published_on nulls last, a.id, c.start, c.id`;
}

/** The sources quoted in most claims, the most quoted first. */
export function readQuotedSources(
  database: Database,
  topic: TopicKey,
  filter: ClaimsFilter,
  most: number,
): Promise<{ id: string; name: string; count: number }[]> {
  return database.$queryRaw<{ id: string; name: string; count: number }[]>`
    select s.id, s.name, count(*)::int as count
    ${fromClaims(topic, filter)}
    join source s on s.workspace_id = c.workspace_id and s.id = c.speaker_id
    where ${isQuotedAtEnd}
    group by s.id, s.name
    order by count(*) desc, s.name, s.id
    limit ${most}`;
}
