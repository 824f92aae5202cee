import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { commandLine } from './db/embedded/processes.ts';
import { postgresOf, startSmallServer } from './testing/start-small-server.ts';
import { testFolderPrefix } from './testing/sweep-dead-runs.ts';

// Whole servers start and stop here, on machines that may have other things to do.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folderFor = (test: string) =>
  path.join(tmpdir(), `${testFolderPrefix}${process.pid}-${test}`);
const pristine = folderFor('pristine');
let dataFolder: string;
let number = 0;

beforeAll(async () => {
  await (await startSmallServer(pristine)).end('SIGTERM');
});

beforeEach(() => {
  number += 1;
  dataFolder = folderFor(String(number));
  cpSync(pristine, dataFolder, { recursive: true });
});

afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));
afterAll(() => rmSync(pristine, { recursive: true, force: true }));

const isPostgresRunning = (pid: number) => commandLine(pid).includes(dataFolder);
const write = async (url: string) => (await fetch(url, { method: 'POST' })).text();
const read = async (url: string) => (await fetch(url)).text();

test('a killed server: the next one stops its PostgreSQL, says so, and leaves none itself', async () => {
  const first = await startSmallServer(dataFolder);
  expect(await write(first.url)).toBe('1');
  await first.end('SIGKILL');
  const orphan = postgresOf(dataFolder);
  expect(isPostgresRunning(orphan)).toBe(true);

  const second = await startSmallServer(dataFolder);
  expect(second.said()).toContain(`Stopping PostgreSQL (process ${orphan}), left behind`);
  expect(isPostgresRunning(orphan)).toBe(false);
  expect(await read(second.url)).toBe('1');

  const own = postgresOf(dataFolder);
  const { code } = await second.end('SIGTERM');
  expect(code).toBe(0);
  expect(isPostgresRunning(own)).toBe(false);
  expect(existsSync(path.join(dataFolder, 'server.json'))).toBe(false);
});

test('a second server on the folder is refused by name, and the first goes on', async () => {
  const first = await startSmallServer(dataFolder);
  const second = await startSmallServer(dataFolder);
  const { code, said } = await second.ended();
  expect(code).toBe(1);
  expect(said).toContain(`already runs on ${dataFolder}/postgres (process ${first.pid})`);
  expect(await read(first.url)).toBe('0');
  await first.end('SIGINT');
});

test('a request under way when the signal comes is answered whole', async () => {
  const server = await startSmallServer(dataFolder);
  const response = await fetch(`${server.url}/slow`);
  const ending = server.end('SIGTERM');
  expect(await response.text()).toBe('begun, finished');
  expect((await ending).code).toBe(0);
});

test('a terminal that is gone does not end the server, nor keep it busy', async () => {
  const server = await startSmallServer(dataFolder);
  server.hangUp();
  expect(await read(`${server.url}/say`)).toBe('said');
  expect(await write(server.url)).toBe('1');
  // Failing to say that saying fails, for ever, takes a whole processor.
  const busy = async () => Number(await read(`${server.url}/busy`));
  const before = await busy();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect((await busy()) - before).toBeLessThan(1);
  expect((await server.end('SIGTERM')).code).toBe(0);
});

test('a second signal does not wait for the request, and leaves no PostgreSQL', async () => {
  const server = await startSmallServer(dataFolder);
  const postgres = postgresOf(dataFolder);
  const cutOff = fetch(`${server.url}/stuck`).then((response) => response.text());
  const failed = expect(cutOff).rejects.toThrow();
  await expect.poll(() => server.said()).toContain('stuck');
  void server.end('SIGINT');
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  const { code, said } = await server.end('SIGINT');
  expect(code).toBe(1);
  expect(said).toContain('Stopped at once');
  await failed;
  await expect.poll(() => isPostgresRunning(postgres), { timeout: 10_000 }).toBe(false);
});

test('a PostgreSQL that dies is started again under a server that lives', async () => {
  const server = await startSmallServer(dataFolder);
  await write(server.url);
  process.kill(postgresOf(dataFolder), 'SIGKILL');
  await expect.poll(() => server.said(), { timeout: 10_000 }).toContain('PostgreSQL runs again');
  await expect.poll(() => read(server.url), { timeout: 10_000 }).toBe('1');
  await server.end('SIGTERM');
});

test('a lock file that names some other living process does not stand in the way', async () => {
  const lock = path.join(dataFolder, 'postgres', 'postmaster.pid');
  writeFileSync(
    lock,
    `${process.pid}\n${dataFolder}/postgres\n1\n54321\n\n127.0.0.1\n0 0\nready\n`,
  );
  const server = await startSmallServer(dataFolder);
  expect(server.said()).toContain('without a clean stop');
  expect(await read(server.url)).toBe('0');
  await server.end('SIGTERM');
});

test('what a killed initdb left is swept away', async () => {
  rmSync(path.join(dataFolder, 'postgres'), { recursive: true });
  const left = path.join(dataFolder, 'postgres.new-999999999');
  mkdirSync(path.join(left, 'data'), { recursive: true });
  const server = await startSmallServer(dataFolder);
  expect(await read(server.url)).toBe('0');
  expect(existsSync(left)).toBe(false);
  await server.end('SIGTERM');
});

test('a folder that is no data folder is refused and left as it is', async () => {
  const file = path.join(dataFolder, 'postgres', 'thesis.txt');
  rmSync(path.dirname(file), { recursive: true });
  mkdirSync(path.dirname(file));
  writeFileSync(file, 'years of work');
  const server = await startSmallServer(dataFolder);
  expect((await server.ended()).said).toContain('is not a PostgreSQL data folder');
  expect(readFileSync(file, 'utf8')).toBe('years of work');
});

test('nobody on this machine gets in without the password', async () => {
  const server = await startSmallServer(dataFolder);
  const lock = readFileSync(path.join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split(
    '\n',
  );
  for (const user of ['postgres', 'parallax']) {
    const client = new pg.Client({
      host: '127.0.0.1',
      port: Number(lock[3]),
      user,
      password: 'guess',
    });
    await expect(client.connect()).rejects.toThrow('password authentication failed');
  }
  await server.end('SIGTERM');
});
