import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BodyInput } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

type Change = BodyInput<typeof routes.changeArticles>['change'];
const nowhere = '019a0000-0000-7000-8000-000000000000';
let serial = 0;
const add = async (who: 'editor' | 'stranger' = 'editor') => {
  const body = { text: `Ferry number ${(serial += 1)} waits.` };
  return (await app.as(who).call(routes.createArticle, { body })).body.id;
};
const change = (articleIds: string[], wanted: Change) =>
  app.as('editor').call(routes.changeArticles, { body: { articleIds, change: wanted } });
const get = async (articleId: string) =>
  (await app.as('viewer').call(routes.getArticle, { params: { articleId } })).body;
const events = (articleId: string) =>
  app.database.prisma.event.findMany({
    where: { workspaceId: app.workspaceId, articleId },
    orderBy: { id: 'asc' },
  });

test('each change is done where it changes something, and says why where not', async () => {
  const [a, b] = [await add(), await add()];
  const { body: topic } = await app.as('editor').call(routes.createTopic, {
    body: { name: 'Ferries' },
  });
  const { memberId } = app.people.viewer;
  const both = { changed: [a, b], unchanged: [] };

  expect((await change([a, b], { do: 'add to topic', topicId: topic.id })).body).toEqual(both);
  expect((await get(a)).topics).toEqual([{ id: topic.id, name: 'Ferries' }]);
  expect((await change([a], { do: 'remove from topic', topicId: topic.id })).body.changed).toEqual([
    a,
  ]);
  expect((await change([a, b], { do: 'remove from topic', topicId: topic.id })).body).toEqual({
    changed: [b],
    unchanged: [{ id: a, because: 'It is not in this topic.' }],
  });
  expect((await change([a, b], { do: 'assign', memberId })).body).toEqual(both);
  expect((await get(b)).assignee).toEqual({ id: memberId, name: 'viewer' });
  const read: Change = { do: 'set reading state', readingState: 'read' };
  expect((await change([a, b], read)).body).toEqual(both);
  const outlet: Change = { do: 'set outlet', outlet: 'Coast Times' };
  expect((await change([a], outlet)).body.changed).toEqual([a]);
  expect((await change([a, b], outlet)).body).toMatchObject({ changed: [b] });
  expect((await change([a, b], { do: 'set outlet', outlet: null })).body).toEqual(both);
  expect((await get(a)).outlet).toBeNull();
});

test('trash and restore, with one event for each article changed', async () => {
  const [a, b, foreign] = [await add(), await add(), await add('stranger')];
  const trashed = await change([a, b, a, foreign, nowhere], { do: 'trash' });
  expect(trashed.body).toEqual({
    changed: [a, b],
    unchanged: [
      { id: foreign, because: 'There is no such article.' },
      { id: nowhere, because: 'There is no such article.' },
    ],
  });
  expect((await change([a], { do: 'trash' })).body.unchanged[0]?.because).toBe(
    'It is in the trash.',
  );
  expect((await change([a, b], { do: 'restore' })).body.changed).toEqual([a, b]);
  expect((await events(a)).map(({ action }) => action)).toEqual([
    'article added',
    'article trashed',
    'article restored',
  ]);
  const theirs = { params: { articleId: foreign } };
  expect((await app.as('stranger').call(routes.getArticle, theirs)).status).toBe(200);
});

test('nothing changed leaves no event and no version', async () => {
  const a = await add();
  const state: Change = { do: 'set reading state', readingState: 'not started' };
  expect((await change([a], state)).body).toEqual({
    changed: [],
    unchanged: [{ id: a, because: 'It is so already.' }],
  });
  expect([(await events(a)).length, (await get(a)).version]).toEqual([1, 1]);
});

test('what a change names has to be there', async () => {
  const a = await add();
  const topic = await change([a], { do: 'add to topic', topicId: nowhere });
  expect(topic.problem.errors?.[0]?.path).toBe('change.topicId');
  const { memberId } = app.people.stranger;
  const member = await change([a], { do: 'assign', memberId });
  expect(member.problem.errors?.[0]?.path).toBe('change.memberId');
  expect((await get(a)).version).toBe(1);
});

test('500 articles change together; 501 are refused', async () => {
  const { workspaceId, memberId } = app.people.editor;
  const many = Array.from(
    { length: 500 },
    (_, n) => `019a0000-0000-7000-8000-${(n + 1).toString(16).padStart(12, '0')}`,
  );
  await app.database.prisma.article.createMany({
    data: many.map((id) => ({ workspaceId, id, createdById: memberId })),
  });
  const trash: Change = { do: 'trash' };
  expect((await change(many, trash)).body.changed).toHaveLength(500);
  expect((await change([...many, nowhere], trash)).status).toBe(422);
});
