import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { StartError } from '../start-error.ts';

/** Prisma's own number, so that `prisma migrate deploy` and this runner wait for each other. */
const migrationLock = 72_707_369;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/**
 * Applies the migrations in `folder` that the database has not seen, in the order of their names,
 * each in a transaction of its own, and keeps Prisma's history of them. Several servers may call
 * it at once: one applies, the others wait.
 * @returns the names of the migrations applied by this call
 */
export async function migrate(connectionString: string, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString, application_name: 'parallax migrations' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const pending = await findPending(client, migrations);
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    // Ending the session frees the lock.
    await client.end();
  }
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** Compares the history with the files, and refuses every state that applying more would hide. */
async function findPending(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  await client.query(historyTable);
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `select migration_name as name, checksum, finished_at is not null as finished
       from _prisma_migrations where rolled_back_at is null order by started_at`,
  );
  const files = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of rows) {
    const file = files.get(name);
    if (!finished) throw new StartError(`Migration ${name} was begun and never finished.`);
    if (!file) {
      throw new StartError(
        `The database has migration ${name}, which this version of Parallax does not know: ` +
          'it was written by a newer one. Start that version.',
      );
    }
    if (file.checksum !== checksum) {
      throw new StartError(
        `Migration ${name} was edited after it had been applied. Restore the file; ` +
          'a change to the schema is a new migration.',
      );
    }
  }
  const seen = new Set(rows.map((row) => row.name));
  return migrations.filter((migration) => !seen.has(migration.name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations
         (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed and was rolled back`, { cause: error });
  }
}

const historyTable = `create table if not exists _prisma_migrations (
  id varchar(36) primary key,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;
