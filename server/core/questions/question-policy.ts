import { hasRole, type Actor } from '../members/member.ts';

/** What an actor may do with one question: its claims stay when it goes. */
export function questionAbilities(actor: Actor) {
  const edit = hasRole(actor, 'editor');
  return { edit, trash: edit };
}
