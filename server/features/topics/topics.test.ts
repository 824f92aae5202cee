import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { storeArticle } from '../../platform/testing/test-material.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const open = async (name: string) =>
  (await app.as('editor').call(routes.createTopic, { body: { name } })).body;
const list = async () => (await app.as('viewer').call(routes.listTopics)).body.items;

test('a topic counts its standing articles and questions', async () => {
  const topic = await open('Harbour aid');
  const { prisma } = app.database;
  const standing = { text: 'One.', topicIds: [topic.id] };
  await storeArticle(prisma, app.people.editor, standing);
  const { id } = await storeArticle(prisma, app.people.editor, { ...standing, text: 'Two.' });
  const { workspaceId } = app;
  await prisma.article.update({
    where: { workspaceId_id: { workspaceId, id } },
    data: { trashedAt: new Date() },
  });
  const ask = (text: string) =>
    app.as('editor').call(routes.createQuestion, {
      body: { topicId: topic.id, text, kind: 'account' },
    });
  await ask('Why?');
  const { body: question } = await ask('How?');
  const trash = { params: { questionId: question.id }, ifVersion: 1 };
  await app.as('editor').call(routes.trashQuestion, trash);
  expect((await list()).find((item) => item.id === topic.id)).toMatchObject({
    articleCount: 1,
    questionCount: 1,
  });
});

test('a trashed topic is gone until it is restored, if its name is still free', async () => {
  const { id } = await open('Ferry dispute');
  const params = { topicId: id };
  const trash = { params, ifVersion: 1 };
  expect((await app.as('editor').call(routes.trashTopic, trash)).status).toBe(204);
  expect((await list()).map((topic) => topic.id)).not.toContain(id);
  const edit = { params, ifVersion: 2, body: { name: 'x' } };
  expect((await app.as('editor').call(routes.editTopic, edit)).status).toBe(404);

  const { id: twin } = await open('ferry DISPUTE');
  const blocked = await app.as('editor').call(routes.restoreTopic, { params });
  expect([blocked.status, blocked.problem.code]).toEqual([409, 'name_taken']);
  const rename = { params: { topicId: twin }, ifVersion: 1, body: { name: 'Ferry strike' } };
  await app.as('editor').call(routes.editTopic, rename);
  const restored = await app.as('editor').call(routes.restoreTopic, { params });
  expect(restored.body).toMatchObject({ name: 'Ferry dispute', version: 3 });
});

test('a description can be given, kept and taken away', async () => {
  const { id } = await open('Canal');
  const params = { topicId: id };
  const edit = (ifVersion: number, body: { name?: string; description?: string | null }) =>
    app.as('editor').call(routes.editTopic, { params, ifVersion, body });
  expect((await edit(1, { description: 'All about it' })).body.description).toBe('All about it');
  expect((await edit(2, { name: 'Canals' })).body.description).toBe('All about it');
  expect((await edit(3, { description: null })).body).toMatchObject({
    name: 'Canals',
    description: null,
  });
  expect((await edit(3, { name: 'Late' })).problem).toMatchObject({ current: { name: 'Canals' } });
});

test('the stranger finds nothing here', async () => {
  const { id } = await open('Private matter');
  const theirs = await app.as('stranger').call(routes.listTopics);
  expect(theirs.body.items).toEqual([]);
  const trash = { params: { topicId: id }, ifVersion: 1 };
  expect((await app.as('stranger').call(routes.trashTopic, trash)).status).toBe(404);
  const restore = { params: { topicId: id } };
  expect((await app.as('stranger').call(routes.restoreTopic, restore)).status).toBe(404);
});
