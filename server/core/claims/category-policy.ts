import { hasRole, type Actor } from '../members/member.ts';

/** What an actor may do with an entry of a codebook; to trash one is to archive it: what it tags keeps it. */
export function codebookAbilities(actor: Actor, entry: { archived: boolean }) {
  const edit = hasRole(actor, 'editor');
  return { edit, trash: edit && !entry.archived };
}
