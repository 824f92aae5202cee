import { hasRole, type Actor } from '../members/member.ts';

/** A verdict is its editor's own: nobody else takes it back for them. */
export function verdictAbilities(actor: Actor, verdict: { signedById: string }) {
  return { withdraw: hasRole(actor, 'editor') && verdict.signedById === actor.memberId };
}
