import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import type { BodyInput } from '#contract/route.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const list = async () => (await app.as('viewer').call(routes.listCategories)).body.items;
const find = async (key: string) => (await list()).find((category) => category.key === key)!;
const edit = async (key: string, body: BodyInput<typeof routes.editCategory>) => {
  const ifVersion = (await find(key)).version;
  return app.as('editor').call(routes.editCategory, { params: { key }, ifVersion, body });
};

test('a category that says no more than its name is plain and stands last', async () => {
  const body = { key: 'border-crossing', name: 'Border crossing' };
  const made = await app.as('editor').call(routes.createCategory, { body });
  expect(made.body).toMatchObject({
    colour: '#6B7280',
    digit: null,
    fields: ['chain', 'hedges'],
    archived: false,
    claimCount: 0,
  });
  expect((await list()).at(-1)?.key).toBe('border-crossing');
  const twin = await app.as('editor').call(routes.createCategory, { body });
  expect([twin.status, twin.problem.code]).toEqual([409, 'key_taken']);
});

test('a digit moves from its former holder, and both changes are kept', async () => {
  const former = await find('troop-number');
  expect(former.digit).toBe(2);
  expect((await edit('diplomacy', { digit: 2 })).body.digit).toBe(2);
  expect(await find('troop-number')).toMatchObject({ digit: null, version: former.version + 1 });
  const events = await app.database.prisma.event.findMany({
    where: { workspaceId: app.workspaceId, entity: 'category', action: 'category edited' },
  });
  expect(events.map(({ entityId }) => entityId).sort()).toEqual(['diplomacy', 'troop-number']);
});

test('an archived category loses its digit, and another may take it', async () => {
  const { body: archived } = await edit('warning', { archived: true });
  expect(archived).toMatchObject({ archived: true, digit: null, abilities: { trash: false } });
  expect((await edit('warning', { digit: 4 })).problem.errors?.[0]?.path).toBe('digit');
  expect((await edit('allegation', { digit: 9 })).body.digit).toBe(9);
  expect((await edit('warning', { archived: false })).body).toMatchObject({
    archived: false,
    digit: null,
  });
});

test('the codebook keeps the order somebody gives it', async () => {
  const before = (await list()).map(({ key }) => key);
  await edit('allegation', { position: 0 });
  const after = (await list()).map(({ key }) => key);
  expect(after).toEqual(['allegation', ...before.filter((key) => key !== 'allegation')]);
});

test('a stale edit gets the version that stands, and takes no digit', async () => {
  const result = await app.as('editor').call(routes.editCategory, {
    params: { key: 'casualties' },
    ifVersion: 77,
    body: { digit: 1 },
  });
  expect(result.problem).toMatchObject({ status: 412, current: { key: 'casualties', digit: 3 } });
  expect((await find('aid-total')).digit).toBe(1);
});

test('each workspace has its own codebook', async () => {
  const theirs = async () =>
    (await app.as('stranger').call(routes.listCategories)).body.items.find(
      ({ key }) => key === 'peace-talks',
    )!;
  await edit('peace-talks', { name: 'Talks' });
  expect((await theirs()).name).toBe('Peace talks');
});
