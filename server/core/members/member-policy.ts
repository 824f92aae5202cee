import { hasRole, type Actor, type Role } from './member.ts';

/** What an actor may do in the workspace as a whole. */
export function workspaceAbilities(actor: Actor) {
  return {
    edit: hasRole(actor, 'editor'),
    review: hasRole(actor, 'reviewer'),
    administer: hasRole(actor, 'administrator'),
  };
}

interface MemberFacts {
  role: Role;
  /** How many administrators the workspace has, this member counted. */
  administrators: number;
}

/** A workspace without an administrator could never have one again. */
export function isLastAdministrator({ role, administrators }: MemberFacts): boolean {
  return role === 'administrator' && administrators <= 1;
}

/** What an actor may do with one member, themselves included. */
export function memberAbilities(actor: Actor, member: MemberFacts) {
  const may = hasRole(actor, 'administrator') && !isLastAdministrator(member);
  return { changeRole: may, remove: may };
}
