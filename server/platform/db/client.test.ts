import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { UnscopedQueryError } from './workspace-guard.ts';

let database: TestDatabase;
const ours = randomUUID();
const theirs = randomUUID();

beforeAll(async () => {
  database = await createTestDatabase();
  for (const id of [ours, theirs]) {
    await database.prisma.workspace.create({ data: { id, name: 'Desk' } });
    await database.prisma.topic.create({
      data: { workspaceId: id, id: randomUUID(), name: 'Aid' },
    });
  }
});

afterAll(() => database.drop());

test('a delete whose workspace is undefined deletes nothing', async () => {
  const { prisma } = database;
  // @ts-expect-error the compiler refuses it too, where it can see it
  const attempt = prisma.topic.deleteMany({ where: { workspaceId: undefined } });
  await expect(attempt).rejects.toThrow(UnscopedQueryError);
  expect(await prisma.topic.count({ where: { workspaceId: theirs } })).toBe(1);
});

test('a transaction is guarded like the client', async () => {
  const attempt = database.prisma.$transaction((transaction) => transaction.topic.findMany());
  await expect(attempt).rejects.toThrow(UnscopedQueryError);
});

test('a query held to a workspace sees that workspace alone', async () => {
  const topics = await database.prisma.topic.findMany({ where: { workspaceId: ours } });
  expect(topics.map((topic) => topic.workspaceId)).toEqual([ours]);
});

test('a connection that PostgreSQL ends is reported, and the next query works', async () => {
  const { pool, prisma, lost } = database;
  const idle = await Promise.all([pool.connect(), pool.connect()]);
  for (const client of idle) client.release();
  const endOthers = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  await pool.query(endOthers);
  await expect.poll(() => lost.length).toBeGreaterThan(0);
  expect(await prisma.workspace.count()).toBe(2);
});
