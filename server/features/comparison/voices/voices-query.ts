import type { ColumnPlan } from '#core/comparison/columns.ts';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Voice } from '#contract/voices.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import type { TopicKey } from '../matrix-filter-query.ts';
import { saidUnder, toldUnder } from './said-query.ts';

type Filter = QueryOf<(typeof routes)['getVoices']>;

/** One who is quoted somewhere. */
export type QuotedRow = Omit<Voice, 'indirect'>;

/** One who is in a chain without being quoted in it, and in how many claims. */
export interface ToldRow extends Pick<Voice, 'id' | 'name' | 'kind'> {
  indirect: number;
}

/**
 * Everybody who is quoted; the columns and removes of the first `most` by words and claims, and of
 * those level with the last of them.
 */
export function readQuoted(
  database: Database,
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: Filter,
  most: number,
): Promise<QuotedRow[]> {
  return database.$queryRaw<QuotedRow[]>`
      ${saidUnder(topic, columns, filter)},
      per_outlet as materialized (
        select voice, outlet, count(*) filter (where not copy) as claims,
          sum(words) filter (where nth = 1) as words, count(*) filter (where copy) as copies
        from said group by voice, outlet
      ), per_column as materialized (
        select voice, col.key, sum(claims)::int as claims, coalesce(sum(words), 0)::int as words,
          sum(copies)::int as copies
        from per_outlet join col using (outlet)
        group by voice, col.key
      ), removes as materialized (
        select voice, via, between, count(*)::int as claims,
          coalesce(sum(words) filter (where nth = 1), 0)::int as words,
          count(*) filter (where words is null)::int as unmarked
        from said where not copy
        group by voice, via, between
      ), quoted as materialized (
        select voice, sum(claims)::int as claims, sum(words)::int as words,
          sum(unmarked)::int as unmarked,
          jsonb_agg(jsonb_build_object('via', via, 'between', between, 'claims', claims,
            'words', words) order by between, via) as removes
        from removes group by voice
      ), every as materialized (
        select q.*, rank() over (order by q.words desc, q.claims desc) as place
        from quoted q
        join (select voice, count(*) as printed from per_column group by voice) p using (voice)
        where ${filter.onlyOne ? Prisma.sql`printed = 1` : Prisma.sql`true`}
      ), in_columns as materialized (
        select voice, jsonb_agg(jsonb_build_object('column', p.key, 'claims', p.claims,
          'words', p.words, 'copies', p.copies) order by p.words desc, p.claims desc, p.key) as columns
        from every join per_column p using (voice)
        where place <= ${most}
        group by voice
      )
      select voice as id, ${nameAndKind}, e.claims, e.words, e.unmarked, e.removes,
        coalesce(i.columns, '[]') as columns
      from every e
      left join in_columns i using (voice)
      ${joinNames(topic)}`;
}

/** Everybody who is told of. */
export function readTold(
  database: Database,
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: Filter,
): Promise<ToldRow[]> {
  return database.$queryRaw<ToldRow[]>`
    ${toldUnder(topic, columns, filter)}
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
