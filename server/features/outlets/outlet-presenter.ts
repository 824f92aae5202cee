import type { Outlet } from '#contract/nouns.ts';
import type { Actor } from '#core/members/member.ts';
import { outletAbilities } from '#core/outlets/outlet-policy.ts';
import { sortByName } from '../../platform/sort-by-name.ts';
import type { OutletRow } from './outlet-repository.ts';

export function presentOutlet(actor: Actor, row: OutletRow): Outlet {
  const articleCount = row._count.articles;
  return {
    id: row.id,
    name: row.name,
    aliases: row.aliases,
    country: row.country,
    language: row.language,
    homepage: row.homepage,
    owner: row.owner,
    groups: sortByName(row.groups.map(({ group }) => group)),
    articleCount,
    version: row.version,
    abilities: outletAbilities(actor, { articleCount }),
  };
}
