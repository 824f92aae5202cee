import type { Invitation } from '#contract/accounts.ts';
import { roles, type Role } from '#core/members/member.ts';
import type { InvitationRow } from './invitation-repository.ts';

export function presentInvitation(row: InvitationRow): Invitation {
  return {
    id: row.id,
    role: roleOf(row),
    email: row.email,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}

export function roleOf({ role }: { role: string }): Role {
  return roles.find((known) => known === role) ?? 'viewer';
}
