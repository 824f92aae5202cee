import type { NamedSource } from '#core/comparison/relations/source-names.ts';
import type { ExchangeRate } from '#core/comparison/relations/units.ts';
import type { RelationSettings } from '#core/comparison/relations/relation.ts';
import type { Database } from '../../../platform/db/client.ts';

export interface TeamContext {
  settings: RelationSettings;
  rates: ExchangeRate[];
  sources: (NamedSource & { outlet: string | null })[];
}

/** A team's settings and sources, in one query. */
export async function readTeamContext(
  database: Database,
  { workspaceId }: { workspaceId: string },
): Promise<TeamContext> {
  const [row] = await database.$queryRaw<TeamContext[]>`
    select jsonb_build_object('aboutTolerance', w.about_tolerance,
        'levelToleranceDays', w.level_tolerance_days) as settings,
      (select coalesce(jsonb_agg(jsonb_build_object('from', r.from_currency,
          'to', r.to_currency, 'rate', r.rate::text, 'date', r.date, 'source', r.source)
          order by r.date desc, r.id), '[]')
        from exchange_rate r where r.workspace_id = w.id) as rates,
      (select coalesce(jsonb_agg(jsonb_build_object('name', s.name, 'aliases', s.aliases,
          'speaksFor', whole.name, 'partOf', part.name, 'outlet', o.name) order by s.id), '[]')
        from source s
        left join source whole on whole.workspace_id = s.workspace_id and whole.id = s.speaks_for_id
        left join source part on part.workspace_id = s.workspace_id and part.id = s.part_of_id
        left join outlet o on o.workspace_id = s.workspace_id and o.id = s.outlet_id
        where s.workspace_id = w.id) as sources
    from workspace w where w.id = ${workspaceId}::uuid`;
  if (!row) throw new Error('The workspace of a member is not there');
  return row;
}
