import { hasRole, type Actor } from '../members/member.ts';

/** What an actor may do with one category; to trash one is to archive it: its claims keep it. */
export function categoryAbilities(actor: Actor, category: { archived: boolean }) {
  const edit = hasRole(actor, 'editor');
  return { edit, trash: edit && !category.archived };
}
