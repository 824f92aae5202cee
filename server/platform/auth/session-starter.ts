import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/** Signs somebody in whom a link has made known: callable from here, never over HTTP. */
const startSession = createAuthEndpoint.serverOnly(
  { method: 'POST', body: z.object({ userId: z.string() }), requireHeaders: true },
  async (context) => {
    const { internalAdapter } = context.context;
    const user = await internalAdapter.findUserById(context.body.userId);
    if (!user) throw new Error('There is no such user to sign in');
    const session = await internalAdapter.createSession(user.id);
    await setSessionCookie(context, { session, user });
  },
);

export const sessionStarter = { id: 'session-starter' as const, endpoints: { startSession } };
