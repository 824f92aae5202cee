import pg from 'pg';
import type { Env } from '../../env.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { Say } from '../say.ts';
import { StartError } from '../start-error.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

const oldestMajor = 15;
const patience = 30_000;

/** The address of the database: the outside one that was given, else our own, started here. */
export async function provideDatabase(
  env: Pick<Env, 'databaseUrl' | 'dataFolder'>,
  lifecycle: Lifecycle,
  say: Say,
): Promise<string> {
  if (env.databaseUrl !== undefined) {
    await checkOutside(env.databaseUrl, say);
    return env.databaseUrl;
  }
  const starting = startEmbeddedPostgres({ dataFolder: env.dataFolder, say });
  // Known to the lifecycle before it runs: a signal during the start must not leave it behind.
  lifecycle.add({ stop: async () => (await starting.catch(() => undefined))?.stop() });
  const { connectionString, kill } = await starting;
  lifecycle.add({ kill });
  return connectionString;
}

async function checkOutside(connectionString: string, say: Say): Promise<void> {
  const client = await connectPatiently(connectionString, say);
  try {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    refuseOld(rows[0]?.server_version ?? 'of an unknown version');
  } finally {
    await client.end();
  }
}

/** @param version as PostgreSQL says it: "15.18 (Debian 15.18-0)", "17beta1" */
export function refuseOld(version: string): void {
  if (Number.parseInt(version) >= oldestMajor) return;
  throw new StartError(
    `DATABASE_URL leads to PostgreSQL ${version}; Parallax needs ${oldestMajor} or newer. ` +
      'Nothing was changed there.',
  );
}

/** A database in a container beside ours may come up after us. */
async function connectPatiently(connectionString: string, say: Say): Promise<pg.Client> {
  const deadline = Date.now() + patience;
  for (let attempt = 1; ; attempt += 1) {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (!mayPass(error) || Date.now() > deadline) {
        throw new StartError(`The database of DATABASE_URL cannot be used: ${reason(error)}`);
      }
      if (attempt === 1) say(`Waiting for the database of DATABASE_URL (${reason(error)}).`);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Not listening yet, or starting up; a wrong password stays wrong. */
function mayPass(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ECONNRESET', '57P03'].includes(String(code));
}

/** node-postgres gives some failures no message, only a code. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
