import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  for (const name of ['Aid', 'Talks', 'Arms', 'Grain', 'Prisoners']) {
    await app.as('editor').call(routes.createTopic, { body: { name } });
  }
  await app.as('reviewer').call(routes.createOutlet, { body: { name: 'The Lantern' } });
});
afterAll(() => app.close());

const list = async (query: object = {}) =>
  (await app.as('viewer').call(routes.listEvents, { query })).body;

test('events say who did what to what, newest first', async () => {
  const { items, nextCursor } = await list();
  expect(nextCursor).toBeNull();
  expect(items.map(({ member, action, label }) => [member.name, action, label])).toEqual([
    ['reviewer', 'outlet created', 'The Lantern'],
    ...['Prisoners', 'Grain', 'Arms', 'Talks', 'Aid'].map((name) => [
      'editor',
      'topic opened',
      name,
    ]),
  ]);
});

test('pages meet without a gap or a repeat, whatever happens between them', async () => {
  const first = await list({ entities: 'topic', limit: 2 });
  await app.as('editor').call(routes.createTopic, { body: { name: 'Later' } });
  const second = await list({ entities: 'topic', limit: 2, cursor: first.nextCursor });
  const third = await list({ entities: 'topic', limit: 2, cursor: second.nextCursor });
  const labels = [first, second, third].flatMap(({ items }) => items.map(({ label }) => label));
  expect(labels).toEqual(['Prisoners', 'Grain', 'Arms', 'Talks', 'Aid']);
  expect(third.nextCursor).toBeNull();
});

test('events are filtered by kind of thing and by member', async () => {
  const { items } = await list({ memberId: app.people.reviewer.memberId });
  expect(items.map(({ entity }) => entity)).toEqual(['outlet']);
  expect((await list({ entities: 'claim,verdict' })).items).toEqual([]);
});

test('another workspace sees nothing of it', async () => {
  const { body } = await app.as('stranger').call(routes.listEvents);
  expect(body.items).toEqual([]);
});

test('a cursor that is none is refused', async () => {
  const { status } = await app
    .as('viewer')
    .call(routes.listEvents, { query: { cursor: 'nonsense' } });
  expect(status).toBe(400);
});
