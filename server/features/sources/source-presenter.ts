import type { Source } from '#contract/nouns.ts';
import type { Actor } from '#core/members/member.ts';
import { sourceAbilities } from '#core/sources/source-policy.ts';
import type { SourceRow } from './source-query.ts';

export function presentSource(actor: Actor, { named, ...row }: SourceRow): Source {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    role: row.role,
    aliases: row.aliases,
    speaksFor: row.speaksFor,
    partOf: row.partOf,
    outlet: row.outlet,
    claimCount: row.claimCount,
    version: row.version,
    abilities: sourceAbilities(actor, { named }),
  };
}
