import type { Invitation } from '#contract/accounts.ts';
import { roles } from '#core/members/member.ts';
import { storedWord } from '../../platform/db/stored.ts';
import type { InvitationRow } from './invitation-repository.ts';

export function presentInvitation(row: InvitationRow): Invitation {
  return {
    id: row.id,
    role: storedWord(roles, row.role),
    email: row.email,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}
