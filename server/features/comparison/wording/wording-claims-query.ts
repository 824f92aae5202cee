import type { PartialDate } from '#core/figures/partial-date.ts';
import type { Span } from '#core/text/span.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import { fromClaims, type ClaimsFilter } from '../chosen-claims-query.ts';
import type { TopicKey } from '../matrix-filter-query.ts';
import { hedgeWords } from './hedges-query.ts';

export interface WordingClaimRow {
  id: string;
  articleId: string;
  title: string | null;
  outlet: string | null;
  published: PartialDate | null;
  language: string | null;
  exact: string;
  start: number;
  hedges: Span[];
  verb: string | null;
  source: string | null;
  /** How many there are in all. */
  total: number;
}

export interface WordingOfClaims {
  /** The source of the first link. */
  sourceId?: string | undefined;
  /** Verbs as printed, in lower case. */
  verbs: readonly string[] | null;
  /** In lower case; "*": any. */
  hedge?: string | undefined;
}

/** The first claims by their date, each with how many there are. */
export function readWordingClaims(
  database: Database,
  topic: TopicKey,
  filter: ClaimsFilter,
  wording: WordingOfClaims,
  limit: number,
): Promise<WordingClaimRow[]> {
  return database.$queryRaw<WordingClaimRow[]>`
    with chosen as (
      select c.id, a.published_on, a.id as article_id, c.start
      ${fromClaims(topic, filter)}
      where ${worded(wording)}
    ), shown as (
      select *, (count(*) over ())::int as total from chosen
      order by published_on nulls last, article_id, start, id limit ${limit}
    )
    select c.id, a.id as "articleId", a.title, o.name as outlet, a.published, a.language,
      c.exact, c.start, c.verb, s.name as source, shown.total,
      (select coalesce(jsonb_agg(jsonb_build_object('start', p.start, 'end', p."end")
          order by p.start), '[]')
        from claim_span p where p.workspace_id = c.workspace_id and p.claim_id = c.id
          and p.kind = 'hedge') as hedges
    from shown
    join claim c on c.workspace_id = ${topic.workspaceId}::uuid and c.id = shown.id
    join article a on a.workspace_id = c.workspace_id and a.id = c.article_id
    left join outlet o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    left join source s on s.workspace_id = c.workspace_id and s.id = c.source_id
    order by shown.published_on nulls last, shown.article_id, shown.start, shown.id`;
}

/** The verbs, as printed, by which a source's claims are reported. */
export async function readPrintedVerbs(
  database: Database,
  topic: TopicKey,
  filter: ClaimsFilter,
  sourceId: string | undefined,
): Promise<string[]> {
  const rows = await database.$queryRaw<{ verb: string }[]>`
    select distinct lower(c.verb) as verb
    ${fromClaims(topic, filter)}
    where c.source_id is not null and ${worded({ sourceId, verbs: null })}`;
  return rows.map(({ verb }) => verb);
}

function worded({ sourceId, verbs, hedge }: WordingOfClaims): Prisma.Sql {
  const parts = [Prisma.sql`true`];
  if (sourceId !== undefined) parts.push(Prisma.sql`c.source_id = ${sourceId}::uuid`);
  if (verbs) parts.push(Prisma.sql`lower(c.verb) = any(${[...verbs]}::text[])`);
  if (hedge !== undefined) {
    const same = hedge === '*' ? Prisma.sql`true` : Prisma.sql`${hedgeWords} = ${hedge}`;
    parts.push(Prisma.sql`exists (select 1 from claim_span p
      where p.workspace_id = c.workspace_id and p.claim_id = c.id and p.kind = 'hedge'
        and ${same})`);
  }
  return Prisma.join(parts, ' and ');
}
