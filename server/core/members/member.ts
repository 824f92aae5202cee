/** Each role may do all that the roles before it may. */
export const roles = ['viewer', 'editor', 'reviewer', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Who acts, in one workspace. */
export interface Actor {
  workspaceId: string;
  memberId: string;
  role: Role;
}

export function hasRole(actor: { role: Role }, atLeast: Role): boolean {
  return roles.indexOf(actor.role) >= roles.indexOf(atLeast);
}
