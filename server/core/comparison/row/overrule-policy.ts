import { hasRole, type Actor } from '../../members/member.ts';

/** Whoever may tag may take an overrule back, so that nobody's absence holds one; its words stay theirs. */
export function overruleAbilities(actor: Actor, overrule: { signedById: string }) {
  const withdraw = hasRole(actor, 'editor');
  return { edit: withdraw && overrule.signedById === actor.memberId, withdraw };
}
