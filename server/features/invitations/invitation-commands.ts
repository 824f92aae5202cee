import type { Actor, Role } from '#core/members/member.ts';
import { hashToken, newToken } from '../../platform/auth/token.ts';
import type { Database } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { notFound } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { presentInvitation } from './invitation-presenter.ts';
import { insertInvitation, markRevoked } from './invitation-repository.ts';

const lifetime = 7 * 24 * 60 * 60 * 1000;
const entity = 'invitation';

/** The link leaves here once: only its token's hash is kept. */
export async function createInvitation(
  { database, publicUrl }: { database: Database; publicUrl: string },
  actor: Actor,
  { role, email }: { role: Role; email: string | null },
) {
  const token = newToken();
  const id = newId();
  const expiresAt = new Date(Date.now() + lifetime);
  const row = await command(database, actor, async (transaction, record) => {
    record({ action: 'invitation created', entity, entityId: id, after: { role, email } });
    const values = { id, role, email, tokenHash: hashToken(token), expiresAt };
    return insertInvitation(transaction, actor, values);
  });
  return { invitation: presentInvitation(row), link: `${publicUrl}/invitation/${token}` };
}

export async function revokeInvitation(
  database: Database,
  actor: Actor,
  id: string,
): Promise<void> {
  await command(database, actor, async (transaction, record) => {
    if (!(await markRevoked(transaction, actor, id, new Date()))) throw notFound();
    record({ action: 'invitation revoked', entity, entityId: id });
  });
}
