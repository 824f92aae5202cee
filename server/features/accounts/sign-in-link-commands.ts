import type { Actor } from '#core/members/member.ts';
import { newToken } from '../../platform/auth/token.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { conflict, DomainError, invalid, notFound } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { insertAccount, prepareAccount, type NewAccount } from './account-repository.ts';
import {
  findFirstAdministrator,
  findOldestWorkspace,
  findSignInLink,
  insertFirstMember,
  insertSignInLink,
  takeSignInLink,
  waitForSetUp,
} from './sign-in-link-repository.ts';

export type InsertWorkspace = (
  transaction: Transaction,
  id: string,
  name: string,
) => Promise<{ id: string }>;

/** A link that works once, for a day: it sets up the first administrator, later signs them in. */
export async function createSignInLink(database: Database, publicUrl: string): Promise<string> {
  const token = newToken();
  await insertSignInLink(database, token, new Date());
  return `${publicUrl}/welcome/${token}`;
}

const over = () =>
  new DomainError(
    410,
    'link_over',
    'This link was used, or its day is over. Start the server again: it prints a new one.',
  );

export async function describeSignInLink(database: Database, token: string) {
  const link = await findSignInLink(database, token);
  if (!link) throw notFound();
  if (link.usedAt || link.expiresAt < new Date()) throw over();
  const administrator = await findFirstAdministrator(database);
  return {
    purpose: administrator ? ('sign in' as const) : ('set up' as const),
    name: administrator?.name ?? null,
  };
}

/** @returns the user to sign in */
export async function useSignInLink(
  database: Database,
  token: string,
  account: NewAccount | undefined,
  insertWorkspace: InsertWorkspace,
): Promise<string> {
  const { purpose } = await describeSignInLink(database, token);
  if (purpose === 'set up') {
    if (!account)
      throw invalid(
        'account',
        'The first administrator needs a name, an e-mail address and a password.',
      );
    return setUp(database, token, account, insertWorkspace);
  }
  if (account) throw alreadySetUp();
  if (!(await takeSignInLink(database, token, new Date()))) throw over();
  const administrator = await findFirstAdministrator(database);
  if (!administrator) throw over();
  return administrator.userId;
}

const alreadySetUp = () =>
  conflict(
    'already_set_up',
    'There is an administrator already. Nothing was made; open the link again to sign in as them.',
  );

async function setUp(
  database: Database,
  token: string,
  newAccount: NewAccount,
  insertWorkspace: InsertWorkspace,
): Promise<string> {
  const account = await prepareAccount(newAccount);
  const oldest = await findOldestWorkspace(database);
  const workspaceId = oldest?.id ?? newId();
  const actor: Actor = { workspaceId, memberId: newId(), role: 'administrator' };
  await command(database, actor, async (transaction, record) => {
    await waitForSetUp(transaction);
    if (!(await takeSignInLink(transaction, token, new Date()))) throw over();
    if (await findFirstAdministrator(transaction)) throw alreadySetUp();
    if (!oldest) await insertWorkspace(transaction, workspaceId, 'Newsroom');
    await insertAccount(transaction, account);
    await insertFirstMember(transaction, { workspaceId, id: actor.memberId, userId: account.id });
    record({
      action: 'member joined',
      entity: 'member',
      entityId: actor.memberId,
      after: { name: account.name, role: actor.role },
    });
  });
  return account.id;
}
