import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { Database } from '../db/client.ts';
import type { Logger } from '../logger.ts';
import { passwords } from './passwords.ts';
import { sessionStarter } from './session-starter.ts';

/** Set by us from the socket on every request; what a client sends under this name is replaced. */
export const clientAddressHeader = 'x-parallax-client-address';

export const authPath = '/api/auth';

const day = 24 * 60 * 60;

export interface AuthOptions {
  database: Database;
  /** Signs the session cookies. */
  secret: string;
  publicUrl: string;
  log: Logger;
  /** How many sign-ins one address may try in a minute. */
  signInsPerMinute?: number;
}

/** Passwords and sessions, kept in our database. Nobody signs up: members come by invitation. */
export function createAuth({
  database,
  secret,
  publicUrl,
  log,
  signInsPerMinute = 10,
}: AuthOptions) {
  return betterAuth({
    appName: 'Parallax',
    baseURL: publicUrl,
    basePath: authPath,
    secret,
    database: prismaAdapter(database, { provider: 'postgresql' }),
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      password: passwords,
    },
    session: {
      expiresIn: 14 * day,
      updateAge: day,
      additionalFields: { activeWorkspaceId: { type: 'string', required: false, input: false } },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/email': { window: 60, max: signInsPerMinute },
        '/change-password': { window: 60, max: signInsPerMinute },
      },
    },
    advanced: {
      cookiePrefix: 'parallax',
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    plugins: [sessionStarter],
    // What goes wrong is answered, and logged, where everything else is.
    onAPIError: { throw: true },
    logger: {
      level: 'warn',
      log: (level, message) => (level === 'error' ? log.error(message) : log.warn(message)),
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
