import { hasRole, type Actor } from '../members/member.ts';

/** What an actor may do with one topic: its articles and claims stay when it goes. */
export function topicAbilities(actor: Actor) {
  const edit = hasRole(actor, 'editor');
  return { edit, trash: edit };
}
