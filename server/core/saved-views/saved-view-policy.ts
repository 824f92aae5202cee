import { hasRole, type Actor } from '../members/member.ts';

/** A view is its owner's own; one that is shared an administrator may clear away. */
export function savedViewAbilities(actor: Actor, view: { ownerId: string; shared: boolean }) {
  const isOwn = view.ownerId === actor.memberId;
  return { edit: isOwn, delete: isOwn || (view.shared && hasRole(actor, 'administrator')) };
}
