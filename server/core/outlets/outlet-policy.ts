import { hasRole, type Actor } from '../members/member.ts';

/** What an actor may do with one outlet; `articleCount` counts its standing articles. */
export function outletAbilities(actor: Actor, outlet: { articleCount: number }) {
  const edit = hasRole(actor, 'editor');
  return { edit, trash: edit && outlet.articleCount === 0 };
}
