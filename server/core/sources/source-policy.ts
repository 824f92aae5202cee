import { hasRole, type Actor } from '../members/member.ts';

/** What an actor may do with one source; `named` says that a claim names it. */
export function sourceAbilities(actor: Actor, source: { named: boolean }) {
  const edit = hasRole(actor, 'editor');
  return { edit, trash: edit && !source.named };
}
