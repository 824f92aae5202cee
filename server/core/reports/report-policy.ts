import { hasRole, type Actor } from '../members/member.ts';

/** What an actor may do with one report. */
export function reportAbilities(actor: Actor) {
  const edit = hasRole(actor, 'editor');
  return { edit, trash: edit };
}
