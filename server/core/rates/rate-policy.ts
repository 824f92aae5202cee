import { hasRole, type Actor } from '../members/member.ts';

/** What an actor may do with a rate: whoever tags amounts may say what they were worth. */
export function rateAbilities(actor: Actor) {
  const edit = hasRole(actor, 'editor');
  return { edit, delete: edit };
}
