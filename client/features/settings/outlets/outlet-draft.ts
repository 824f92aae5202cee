import type { Outlet } from '#contract/nouns.ts';

export type OutletDraft = Pick<
  Outlet,
  'name' | 'aliases' | 'country' | 'language' | 'homepage' | 'owner'
>;

export function draftOf(outlet: Outlet): OutletDraft {
  const { name, aliases, country, language, homepage, owner } = outlet;
  return { name, aliases, country, language, homepage, owner };
}
