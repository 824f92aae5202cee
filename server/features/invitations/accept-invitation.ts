import { roles, type Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { storedWord } from '../../platform/db/stored.ts';
import { command } from '../../platform/db/command.ts';
import { conflict, DomainError, notFound } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import {
  findInvitationByToken,
  findMemberOfUser,
  findUserName,
  putMember,
  takeInvitation,
} from './invitation-repository.ts';

/** Who accepts: somebody with an account, or an account to be made in the same transaction. */
export interface Newcomer {
  userId: string;
  /** Null where the account is there already. */
  account: { name: string; insert: (transaction: Transaction) => Promise<void> } | null;
}

/** The invitation a link holds; 404 when there is none, 410 when its time is over. */
export async function findInvitation(database: Database, token: string) {
  const invitation = await findInvitationByToken(database, token);
  if (!invitation) throw notFound();
  const { acceptedAt, revokedAt, expiresAt } = invitation;
  if (acceptedAt || revokedAt || expiresAt < new Date()) throw over();
  return invitation;
}

/** @returns the workspace joined */
export async function acceptInvitation(
  database: Database,
  token: string,
  { userId, account }: Newcomer,
): Promise<string> {
  const invitation = await findInvitation(database, token);
  const { workspaceId } = invitation;
  const role = storedWord(roles, invitation.role);
  const before = await findMemberOfUser(database, workspaceId, userId);
  if (before && !before.removedAt) {
    throw conflict(
      'already_member',
      'You are a member of this workspace already. The invitation was not used up.',
    );
  }
  const name = account?.name ?? (await findUserName(database, userId));
  const actor: Actor = { workspaceId, memberId: before?.id ?? newId(), role };
  await command(database, actor, async (transaction, record) => {
    if (!(await takeInvitation(transaction, invitation, new Date()))) throw over();
    await account?.insert(transaction);
    await putMember(transaction, { workspaceId, id: actor.memberId, userId, role });
    record({
      action: 'member joined',
      entity: 'member',
      entityId: actor.memberId,
      after: { name, role },
    });
  });
  return workspaceId;
}

const over = () =>
  new DomainError(
    410,
    'link_over',
    'This invitation was used, taken back, or its week is over. Ask who invited you for a new one.',
  );
