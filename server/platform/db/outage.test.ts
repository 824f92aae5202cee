import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import { projectRoot } from '../project-root.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { askToSignIn, signIn, testPassword } from '../testing/test-session.ts';
import { openDatabase } from './client.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';
import { migrate } from './migrate.ts';

const dataFolder = mkdtempSync(path.join(tmpdir(), 'parallax-outage-'));
const said: string[] = [];
let postgres: EmbeddedPostgres;
let app: TestApp;

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ dataFolder, say: (line) => said.push(line) });
  const { connectionString } = postgres;
  await migrate(connectionString, path.join(projectRoot, 'prisma', 'migrations'));
  const lost: Error[] = [];
  const onConnectionLost = (error: Error) => lost.push(error);
  const { close, ...opened } = openDatabase({ connectionString, onConnectionLost });
  app = await createTestApp({ database: { connectionString, ...opened, lost, drop: close } });
}, 60_000);

afterAll(async () => {
  await app.close();
  await postgres.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}, 60_000);

const probe = async (address: string) => (await fetch(new URL(address, app.url))).status;

test('a database that dies is 503 until it is back; nothing acknowledged is lost', async () => {
  const cookie = app.with(await signIn(app, app.people.editor));
  const key = app.as('editor');
  expect(await probe('/ready')).toBe(200);
  const { body: topic } = await key.call(routes.createTopic, { body: { name: 'Aid' } });

  // Its own processes are told to end at once, as a crash would: ours starts it again.
  postgres.kill();
  const calls = {
    byKey: () => key.call(routes.listTopics),
    byCookie: () => cookie.call(routes.listTopics),
    signIn: async () => {
      const body = { email: app.people.editor.email, password: testPassword };
      const response = await askToSignIn(app, body);
      const problem = (await response.json()) as { code: string };
      return { status: response.status, headers: response.headers, problem };
    },
    write: () => key.call(routes.createTopic, { body: { name: 'Talks' } }),
  };
  const failures = await untilAllAnswer(calls);
  expect(failures.size).toBeGreaterThan(0);
  for (const [call, { status, code, retryAfter }] of failures) {
    expect([call, status, code, retryAfter]).toEqual([call, 503, 'database_unavailable', '2']);
  }
  expect(await probe('/health')).toBe(200);
  await expect.poll(() => probe('/ready'), { timeout: 20_000 }).toBe(200);
  const { body } = await key.call(routes.listTopics);
  expect(body.items).toContainEqual(topic);
  expect(said.join()).toContain('starting it again');
}, 90_000);

interface Failure {
  status: number;
  code: string;
  retryAfter: string | null;
}

/** Repeats each call until it succeeds; @returns the last failure of each that failed. */
async function untilAllAnswer(calls: Record<string, TestCall>): Promise<Map<string, Failure>> {
  const failures = new Map<string, Failure>();
  await Promise.all(
    Object.entries(calls).map(async ([name, call]) => {
      const deadline = Date.now() + 60_000;
      for (;;) {
        const result = await call();
        if (result.status < 400) return;
        const { code } = result.problem;
        const retryAfter = result.headers.get('Retry-After');
        failures.set(name, { status: result.status, code, retryAfter });
        if (result.status !== 503 || Date.now() > deadline) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }),
  );
  return failures;
}

type TestCall = () => Promise<{
  status: number;
  headers: Headers;
  problem: { code: string };
}>;
