import { passwords } from '../../platform/auth/passwords.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { conflict } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';

export interface NewAccount {
  name: string;
  email: string;
  password: string;
}

/** The password's hash takes tenths of a second to make: never inside a transaction. */
export async function prepareAccount({ name, email, password }: NewAccount) {
  return { id: newId(), name, email, passwordHash: await passwords.hash(password) };
}

export type PreparedAccount = Awaited<ReturnType<typeof prepareAccount>>;

/** A user who signs in with a password, in better-auth's tables. 409 when the address has one. */
export async function insertAccount(
  transaction: Transaction,
  { id, name, email, passwordHash }: PreparedAccount,
): Promise<void> {
  if ((await transaction.user.count({ where: { email } })) > 0) {
    throw conflict(
      'email_taken',
      'Somebody has an account with this e-mail address. Nothing was made; if it is you, sign in and open the link again.',
    );
  }
  await transaction.user.create({ data: { id, name, email } });
  await transaction.account.create({
    data: {
      id: newId(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: passwordHash,
    },
  });
}

export async function setActiveWorkspace(
  database: Database,
  sessionId: string,
  workspaceId: string,
): Promise<void> {
  await database.session.updateMany({
    where: { id: sessionId },
    data: { activeWorkspaceId: workspaceId },
  });
}
