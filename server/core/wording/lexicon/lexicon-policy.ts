import { hasRole, type Actor } from '../../members/member.ts';

/** What an actor may do with an entry of the lexicon. */
export function lexiconAbilities(actor: Actor) {
  const edit = hasRole(actor, 'editor');
  return { edit, trash: edit };
}
