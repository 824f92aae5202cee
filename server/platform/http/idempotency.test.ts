import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { post } from '#contract/define.ts';
import { routes } from '#contract/routes.ts';
import { command } from '../db/command.ts';
import { pruneAnswers } from '../db/idempotency.ts';
import { DomainError } from '../domain-error.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { implement } from './implement.ts';

const made = { tag: 'Test', summary: 'Test', access: 'editor' } as const;
const slow = post('/test/slow', { ...made, response: z.strictObject({ done: z.boolean() }) });
const twice = post('/test/twice', made);

let app: TestApp;
let letGo: () => void = () => undefined;
const held = new Promise<void>((resolve) => {
  letGo = resolve;
});
let attempts = 0;

beforeAll(async () => {
  const change = { action: 'test', entity: 'test', entityId: 'test' };
  app = await createTestApp({
    implementations: [
      implement(slow, async ({ actor }) =>
        command(app.database.prisma, actor, async (_, record) => {
          record(change);
          await held;
          return { done: true };
        }),
      ),
      implement(twice, async ({ actor }) => {
        await command(app.database.prisma, actor, (_, record) => {
          record(change);
          attempts += 1;
          if (attempts === 1) throw new DomainError(409, 'not_yet', 'Once more.');
          return Promise.resolve();
        });
      }),
    ],
  });
});
afterAll(() => app.close());

const open = (name: string, key: string) =>
  app
    .as('editor')
    .call(routes.createTopic, { body: { name }, headers: { 'Idempotency-Key': key } });
const countEvents = (action: string) =>
  app.database.prisma.event.count({ where: { workspaceId: app.workspaceId, action } });

test('a repeat gets the first answer, and changes nothing', async () => {
  const key = randomUUID();
  const first = await open('Aid', key);
  const second = await open('Aid', key);
  expect(second.status).toBe(201);
  expect(second.body).toEqual(first.body);
  expect(second.headers.get('ETag')).toBe(first.headers.get('ETag'));
  expect(await countEvents('topic opened')).toBe(1);
});

test('of ten at once one is carried out, and all who are answered hear the same', async () => {
  const key = randomUUID();
  const results = await Promise.all(Array.from({ length: 10 }, () => open('Talks', key)));
  const answered = results.filter(({ status }) => status === 201);
  expect(new Set(answered.map(({ text }) => JSON.stringify(JSON.parse(text)).length)).size).toBe(1);
  for (const { status } of results) expect([201, 409]).toContain(status);
  const ids = new Set(answered.map(({ body }) => body.id));
  expect(ids.size).toBe(1);
  const topics = await app.database.prisma.topic.count({
    where: { workspaceId: app.workspaceId, name: 'Talks' },
  });
  expect(topics).toBe(1);
});

test('the same key with another request is refused', async () => {
  const key = randomUUID();
  await open('Arms', key);
  const { status, problem } = await open('Grain', key);
  expect([status, problem.code]).toEqual([422, 'idempotency_key_reused']);
});

test('the same key of another member is another key', async () => {
  const key = randomUUID();
  await open('Prisoners', key);
  const { body } = await app.as('stranger').call(routes.createTopic, {
    body: { name: 'Prisoners' },
    headers: { 'Idempotency-Key': key },
  });
  expect(body.name).toBe('Prisoners');
});

test('while the first is under way, a repeat is told to come again, and then gets its answer', async () => {
  const headers = { 'Idempotency-Key': randomUUID() };
  const first = app.as('editor').call(slow, { headers });
  await expect
    .poll(async () => {
      const { rows } = await app.database.pool.query<{ held: boolean }>(
        `select exists (select from pg_locks where locktype = 'advisory'
           and database = (select oid from pg_database where datname = current_database())) as held`,
      );
      return rows[0]?.held;
    })
    .toBe(true);
  const second = await app.as('editor').call(slow, { headers });
  expect(second.problem.code).toBe('idempotency_key_in_use');
  expect(second.headers.get('Retry-After')).toBe('1');
  letGo();
  expect((await first).body).toEqual({ done: true });
  expect((await app.as('editor').call(slow, { headers })).body).toEqual({ done: true });
});

test('a failure changed nothing and is not kept: the repeat is carried out', async () => {
  const headers = { 'Idempotency-Key': randomUUID() };
  expect((await app.as('editor').call(twice, { headers })).status).toBe(409);
  expect((await app.as('editor').call(twice, { headers })).status).toBe(204);
  expect((await app.as('editor').call(twice, { headers })).status).toBe(204);
  expect(attempts).toBe(2);
});

test('an answer that shows a secret is not kept', async () => {
  const headers = { 'Idempotency-Key': randomUUID() };
  const input = { body: { name: 'Notebook' }, headers };
  const { body } = await app.as('viewer').call(routes.createApiKey, input);
  const again = await app.as('viewer').call(routes.createApiKey, input);
  expect(again.problem.code).toBe('already_done');
  const { rows } = await app.database.pool.query<{ row: string }>(
    'select a::text as row from idempotent_answer a',
  );
  expect(rows.map(({ row }) => row).join()).not.toContain(body.key);
  expect(await countEvents('api key created')).toBe(1);
});

test('an answer lost in a crash is said to be lost, not invented and not repeated', async () => {
  const key = randomUUID();
  await open('Lost', key);
  await app.database.pool.query(
    `update idempotent_answer set status = null, created_at = now() - interval '2 minutes'
     where key = $1`,
    [key],
  );
  expect((await open('Lost', key)).problem.code).toBe('already_done');
});

test('after a day a key is forgotten', async () => {
  const key = randomUUID();
  await open('Yesterday', key);
  await app.database.pool.query(
    `update idempotent_answer set created_at = now() - interval '25 hours' where key = $1`,
    [key],
  );
  expect((await open('Today', key)).body.name).toBe('Today');
  await app.database.pool.query(
    `update idempotent_answer set created_at = now() - interval '25 hours'`,
  );
  await pruneAnswers(app.database.prisma);
  const { rows } = await app.database.pool.query('select from idempotent_answer');
  expect(rows).toEqual([]);
});

test('a key that is none is refused', async () => {
  for (const key of ['a key', 'x'.repeat(201)]) {
    expect((await open('Never', key)).problem.code).toBe('malformed_idempotency_key');
  }
});
