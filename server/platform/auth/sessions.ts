import { fromNodeHeaders } from 'better-auth/node';
import { isAPIError } from 'better-auth/api';
import type { Request, Response } from 'express';
import type { Database } from '../db/client.ts';
import { clientAddressHeader, type Auth } from './better-auth.ts';

export interface SignedIn {
  userId: string;
  sessionId: string;
  activeWorkspaceId: string | null;
}

export interface Sessions {
  /** Whom the request's cookie signs in; null: nobody. */
  find: (request: Request) => Promise<SignedIn | null>;
  /** Signs a user in on this browser. */
  start: (request: Request, response: Response, userId: string) => Promise<void>;
}

export function createSessions(auth: Auth, database: Database): Sessions {
  return {
    find: async (request) => {
      if (request.headers.cookie === undefined) return null;
      const headers = webHeaders(request);
      const found = await auth.api.getSession({ headers }).catch(async (error: unknown) => {
        // better-auth hides why it failed; if the database is why, this says so.
        if (isAPIError(error)) await database.$queryRaw`select 1`;
        throw error;
      });
      if (!found) return null;
      const { id, userId, activeWorkspaceId } = found.session;
      return { userId, sessionId: id, activeWorkspaceId: activeWorkspaceId ?? null };
    },
    start: async (request, response, userId) => {
      const { headers } = await auth.api.startSession({
        body: { userId },
        headers: webHeaders(request),
        returnHeaders: true,
      });
      for (const cookie of headers.getSetCookie()) response.append('Set-Cookie', cookie);
    },
  };
}

/** The request's headers, with the address it really came from. */
export function webHeaders(request: Request): Headers {
  const headers = fromNodeHeaders(request.headers);
  headers.set(clientAddressHeader, request.ip ?? '');
  return headers;
}
