import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';
import { assertScoped } from './workspace-guard.ts';

export interface DatabaseOptions {
  readonly connectionString: string;
  /** Hears of connections that broke while idle, which PostgreSQL's restarts do. */
  readonly onConnectionLost: (error: Error) => void;
  readonly maxConnections?: number;
}

/** What repositories get: Prisma that throws on a query not held to one workspace. */
export type Database = ReturnType<typeof guard>;

/** The same inside `database.$transaction(async (transaction) => …)`. */
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

/**
 * Opens the pool that everything in this process shares.
 * @returns the guarded client, the pool itself for what Prisma cannot say, and how to close both
 */
export function openDatabase({
  connectionString,
  onConnectionLost,
  maxConnections = 10,
}: DatabaseOptions) {
  const pool = new pg.Pool({
    connectionString,
    max: maxConnections,
    application_name: 'parallax',
    // Rather an honest "try again" than a request that waits for a database that is not there.
    connectionTimeoutMillis: 5_000,
  });
  pool.on('error', onConnectionLost);
  const prisma = guard(new PrismaClient({ adapter: new PrismaPg(pool) }));
  const close = async () => {
    await prisma.$disconnect();
    await pool.end();
  };
  return { prisma, pool, close };
}

function guard(client: PrismaClient) {
  return client.$extends({
    name: 'workspace guard',
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          assertScoped(model, operation, args);
          return query(args);
        },
      },
    },
  });
}
