import { noOutlet, type OutletKey } from '#core/comparison/columns.ts';
import type { SourceKind } from '#core/sources/source.ts';
import type { Voice } from '#contract/voices.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import type { TopicKey } from '../matrix-filter-query.ts';
import { saidUnder, toldUnder, type SaidFilter } from './said-query.ts';

/** One who is quoted somewhere, with the claims and words of his by what articles stand by. */
export interface QuotedRow extends Pick<Voice, 'id' | 'name' | 'kind'> {
  outlets: [outlet: OutletKey, claims: number, words: number, copies: number][];
  /** Copies are not among them. */
  removes: [
    via: SourceKind | null,
    between: number,
    claims: number,
    words: number,
    unmarked: number,
  ][];
}

/** One who is in a chain without being quoted in it, and in how many claims. */
export interface ToldRow extends Pick<Voice, 'id' | 'name' | 'kind'> {
  indirect: number;
}

/** Everybody who is quoted. The quotations are passed once. */
export function readQuoted(
  database: Database,
  topic: TopicKey,
  filter: SaidFilter,
): Promise<QuotedRow[]> {
  return database.$queryRaw<QuotedRow[]>`
    ${saidUnder(topic, filter)},
    counted as (
      select voice, stands, via, between, grouping(stands) = 0 as of_outlet,
        (count(*) filter (where not copy))::int as claims,
        coalesce(sum(words) filter (where nth = 1), 0)::int as words,
        (count(*) filter (where copy))::int as copies,
        (count(*) filter (where words is null and not copy))::int as unmarked
      from said
      group by grouping sets ((voice, stands), (voice, via, between))
    ), quoted as materialized (
      select voice,
        json_agg(json_build_array(coalesce(stands::text, ${noOutlet}), claims, words, copies))
          filter (where of_outlet) as outlets,
        json_agg(json_build_array(via, between, claims, words, unmarked) order by between, via)
          filter (where not of_outlet and claims > 0) as removes
      from counted group by voice
    )
    select voice as id, ${nameAndKind}, e.outlets, e.removes
    from quoted e
    ${joinNames(topic)}`;
}

/** Everybody who is told of. */
export function readTold(
  database: Database,
  topic: TopicKey,
  filter: SaidFilter,
): Promise<ToldRow[]> {
  return database.$queryRaw<ToldRow[]>`
    ${toldUnder(topic, filter)}
    select voice as id, ${nameAndKind}, e.indirect
    from (select voice, count(*)::int as indirect from told group by voice) e
    ${joinNames(topic)}`;
}

const nameAndKind = Prisma.sql`coalesce(g.name, s.name) as name, coalesce(s.kind, 'group') as kind`;

function joinNames({ workspaceId }: TopicKey): Prisma.Sql {
  return Prisma.sql`
    left join source s on s.workspace_id = ${workspaceId}::uuid and s.id = e.voice
    left join speaker_group g on g.workspace_id = ${workspaceId}::uuid and g.id = e.voice`;
}
