import type { Request } from 'express';
import { routes } from '#contract/routes.ts';
import { roles } from '#core/members/member.ts';
import type { Sessions } from '../../platform/auth/sessions.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { storedWord } from '../../platform/db/stored.ts';
import { invalid } from '../../platform/domain-error.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { acceptInvitation, findInvitation, type Newcomer } from './accept-invitation.ts';
import { createInvitation, revokeInvitation } from './invitation-commands.ts';
import { presentInvitation } from './invitation-presenter.ts';
import { findOpenInvitations } from './invitation-repository.ts';

interface NewAccount {
  name: string;
  email: string;
  password: string;
}

interface Deps<Account extends { id: string; name: string }> {
  database: Database;
  publicUrl: string;
  sessions: Sessions;
  prepareAccount: (account: NewAccount) => Promise<Account>;
  insertAccount: (transaction: Transaction, account: Account) => Promise<void>;
  setActiveWorkspace: (database: Database, sessionId: string, workspaceId: string) => Promise<void>;
}

export function invitationRoutes<Account extends { id: string; name: string }>(
  deps: Deps<Account>,
): Implementation[] {
  const { database, sessions } = deps;
  return [
    implement(routes.listInvitations, async ({ actor }) => ({
      items: (await findOpenInvitations(database, actor, new Date())).map(presentInvitation),
    })),
    implement(routes.createInvitation, ({ actor, body }) => createInvitation(deps, actor, body), {
      showsSecret: true,
    }),
    implement(routes.revokeInvitation, ({ actor, params }) =>
      revokeInvitation(database, actor, params.invitationId),
    ),
    implement(routes.getInvitationByToken, async ({ params }) => {
      const invitation = await findInvitation(database, params.token);
      const { workspace, email } = invitation;
      return { workspace: workspace.name, role: storedWord(roles, invitation.role), email };
    }),
    implement(routes.acceptInvitation, async ({ params, body, request, response }) => {
      if (body.account) {
        await findInvitation(database, params.token);
        const newcomer = await newAccount(deps, body.account);
        await acceptInvitation(database, params.token, newcomer);
        await sessions.start(request, response, newcomer.userId);
      } else {
        await acceptAsSignedIn(deps, params.token, request);
      }
    }),
  ];
}

async function newAccount<Account extends { id: string; name: string }>(
  { prepareAccount, insertAccount }: Deps<Account>,
  wanted: NewAccount,
): Promise<Newcomer> {
  const account = await prepareAccount(wanted);
  const insert = (transaction: Transaction) => insertAccount(transaction, account);
  return { userId: account.id, account: { name: account.name, insert } };
}

async function acceptAsSignedIn<Account extends { id: string; name: string }>(
  { database, sessions, setActiveWorkspace }: Deps<Account>,
  token: string,
  request: Request,
): Promise<void> {
  const session = await sessions.find(request);
  if (!session) {
    throw invalid('account', 'Nobody is signed in, so the invitation needs an account to be made.');
  }
  const { userId, sessionId } = session;
  const workspaceId = await acceptInvitation(database, token, { userId, account: null });
  await setActiveWorkspace(database, sessionId, workspaceId);
}
