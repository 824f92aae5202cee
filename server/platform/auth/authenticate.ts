import type { Request } from 'express';
import type { Database } from '../db/client.ts';
import { DomainError } from '../domain-error.ts';
import type { Caller } from '../http/implement.ts';
import { findMemberByKey, findMemberships, type Membership } from './caller-query.ts';
import type { Sessions } from './sessions.ts';
import { hashToken, isApiKey } from './token.ts';

/** Finds out who asks: an API key's member, else whom the session cookie signs in. */
export function createAuthenticate(database: Database, sessions: Sessions) {
  return async (request: Request): Promise<Caller> => {
    const authorization = request.get('Authorization');
    return authorization === undefined
      ? bySession(database, sessions, request)
      : byKey(database, authorization);
  };
}

async function byKey(database: Database, authorization: string): Promise<Caller> {
  const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
  const member = isApiKey(key) ? await findMemberByKey(database, hashToken(key), new Date()) : null;
  if (!member) throw unauthenticated();
  return callerOf(member, null);
}

async function bySession(
  database: Database,
  sessions: Sessions,
  request: Request,
): Promise<Caller> {
  const session = await sessions.find(request);
  if (!session) throw unauthenticated();
  const memberships = await findMemberships(database, session.userId);
  const member =
    memberships.find(({ workspaceId }) => workspaceId === session.activeWorkspaceId) ??
    memberships[0];
  if (!member) {
    throw new DomainError(
      403,
      'no_workspace',
      'You are signed in, but you are a member of no workspace. Ask an administrator for an invitation.',
    );
  }
  return callerOf(member, session.sessionId);
}

function callerOf(
  { workspaceId, memberId, role, userId }: Membership,
  sessionId: string | null,
): Caller {
  return { actor: { workspaceId, memberId, role }, userId, sessionId };
}

const unauthenticated = () =>
  new DomainError(
    401,
    'unauthenticated',
    'Nobody is signed in here, or the key is not valid. Sign in, or send an API key as "Authorization: Bearer plx_…".',
  );
