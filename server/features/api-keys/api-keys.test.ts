import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const create = () => app.as('viewer').call(routes.createApiKey, { body: { name: 'Notebook' } });
const list = async () => (await app.as('viewer').call(routes.listApiKeys)).body.items;

test('a key is shown once, works, and is kept as a hash', async () => {
  const { key, apiKey } = (await create()).body;
  expect(key).toMatch(/^plx_[\w-]{43}$/);
  expect(key.startsWith(apiKey.prefix)).toBe(true);
  const byKey = await app.with({ Authorization: `Bearer ${key}` }).call(routes.getMe);
  expect(byKey.body.member.id).toBe(app.people.viewer.memberId);
  const { rows } = await app.database.pool.query<{ row: string }>(
    'select a::text as row from api_key a union all select e::text from event e',
  );
  expect(rows.filter(({ row }) => row.includes(key.slice(12)))).toEqual([]);
});

test('the list says when a key was last used, to the minute', async () => {
  const { key, apiKey } = (await create()).body;
  const used = async () => (await list()).find(({ id }) => id === apiKey.id)?.lastUsedAt;
  expect(await used()).toBeNull();
  const bearer = app.with({ Authorization: `Bearer ${key}` });
  await bearer.call(routes.getMe);
  const first = await used();
  expect(first).not.toBeNull();
  await bearer.call(routes.getMe);
  expect(await used()).toBe(first);
});

test('a revoked key is nobody’s, and only its owner revokes it', async () => {
  const { key, apiKey } = (await create()).body;
  const params = { apiKeyId: apiKey.id };
  const other = await app.as('administrator').call(routes.revokeApiKey, { params });
  expect(other.status).toBe(404);
  expect((await app.as('viewer').call(routes.revokeApiKey, { params })).status).toBe(204);
  const { status } = await app.with({ Authorization: `Bearer ${key}` }).call(routes.getMe);
  expect(status).toBe(401);
  expect((await list()).map(({ id }) => id)).not.toContain(apiKey.id);
});

const nobody = ['Bearer plx_wrong', 'Bearer', 'Basic cGx4Xw==', 'plx_', 'Bearer null', ''];
for (const authorization of nobody) {
  test(`"${authorization}" is nobody, whatever cookie comes along`, async () => {
    const { status } = await app.with({ Authorization: authorization }).call(routes.getMe);
    expect(status).toBe(401);
  });
}
