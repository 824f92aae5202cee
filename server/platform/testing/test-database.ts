import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase } from '../db/client.ts';

/**
 * A migrated, empty database of this test file's own. Make it in `beforeAll` and `drop` it in
 * `afterAll`.
 */
export async function createTestDatabase() {
  const { superuser, template } = inject('postgres');
  const url = new URL(template);
  const original = url.pathname.slice(1);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await runAlone(superuser, `create database ${name} template ${original} owner ${url.username}`);
  url.pathname = `/${name}`;
  const connectionString = url.href;
  const lost: Error[] = [];
  const { prisma, pool, close } = openDatabase({
    connectionString,
    onConnectionLost: (error) => lost.push(error),
    maxConnections: 5,
  });
  const drop = async () => {
    await close();
    await runAlone(superuser, `drop database ${name} with (force)`);
  };
  return { connectionString, prisma, pool, lost, drop };
}

export type TestDatabase = Awaited<ReturnType<typeof createTestDatabase>>;

async function runAlone(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
