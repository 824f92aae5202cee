import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { migrate } from './migrate.ts';

let database: TestDatabase;
let folder: string;

const write = (name: string, sql: string) => {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
};
const tables = async () => {
  const { rows } = await database.pool.query<{ name: string }>(
    `select relname as name from pg_class where relname in ('outlets_a', 'outlets_b') order by 1`,
  );
  return rows.map((row) => row.name);
};
const run = () => migrate(database.connectionString, folder);

beforeAll(async () => {
  database = await createTestDatabase();
});

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
  write('001_first', 'create table outlets_a (n int)');
  write('002_second', 'create table outlets_b (n int)');
  await database.pool.query('drop table if exists _prisma_migrations, outlets_a, outlets_b');
  return () => rmSync(folder, { recursive: true });
});

afterAll(() => database.drop());

test('applies what is new, in order, and then nothing', async () => {
  expect(await run()).toEqual(['001_first', '002_second']);
  expect(await tables()).toEqual(['outlets_a', 'outlets_b']);
  expect(await run()).toEqual([]);
});

test('of two at once, one applies and both succeed', async () => {
  const applied = await Promise.all([run(), run()]);
  expect(applied.map((names) => names.length).sort()).toEqual([0, 2]);
});

test('a migration that fails leaves nothing of itself, and what came before stays', async () => {
  write('002_second', 'create table outlets_b (n int); select 1 / 0');
  await expect(run()).rejects.toThrow('002_second');
  expect(await tables()).toEqual(['outlets_a']);
  write('002_second', 'create table outlets_b (n int)');
  expect(await run()).toEqual(['002_second']);
});

test('an applied migration that was edited is refused by name', async () => {
  await run();
  write('001_first', 'create table outlets_a (n bigint)');
  await expect(run()).rejects.toThrow(/001_first was edited/);
});

test('a database of a newer version is refused', async () => {
  await run();
  const older = `${folder}-older`;
  cpSync(path.join(folder, '001_first'), path.join(older, '001_first'), { recursive: true });
  await expect(migrate(database.connectionString, older)).rejects.toThrow(/002_second.*newer/);
  rmSync(older, { recursive: true });
});
