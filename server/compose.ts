import type pg from 'pg';
import { accountRoutes } from './features/accounts/account-routes.ts';
import { presentWorkspace } from './features/workspaces/workspace-presenter.ts';
import { createAuthenticate } from './platform/auth/authenticate.ts';
import { createAuth } from './platform/auth/better-auth.ts';
import { createSessions } from './platform/auth/sessions.ts';
import type { Database } from './platform/db/client.ts';
import type { Implementation } from './platform/http/implement.ts';
import type { Logger } from './platform/logger.ts';

export interface Parts {
  readonly database: Database;
  /** The pool under `database`, for what Prisma cannot say. */
  readonly pool: pg.Pool;
  /** Signs sessions. */
  readonly secret: string;
  /** The address people reach this server by, without a trailing slash. */
  readonly publicUrl: string;
  readonly log: Logger;
  readonly isStopping: () => boolean;
  readonly signInsPerMinute?: number;
}

/** Puts the application together. Features know each other through this file alone. */
export function compose(parts: Parts) {
  const { database } = parts;
  const auth = createAuth(parts);
  const sessions = createSessions(auth, database);

  const implementations: Implementation[] = [...accountRoutes({ database, presentWorkspace })];

  return {
    ...parts,
    auth,
    authenticate: createAuthenticate(database, sessions),
    implementations,
  };
}

export type Composition = ReturnType<typeof compose>;
