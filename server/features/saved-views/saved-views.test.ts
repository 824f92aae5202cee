import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';

let app: TestApp;
let topicId: string;

beforeAll(async () => {
  app = await createTestApp();
  const editor = app.as('editor');
  topicId = (await editor.call(routes.createTopic, { body: { name: 'Locks' } })).body.id;
});
afterAll(() => app.close());

const keep = async (name: string, shared: boolean, who: 'viewer' | 'editor' = 'viewer') =>
  (
    await app.as(who).call(routes.createSavedView, {
      params: { topicId },
      body: { name, search: 'view=voices&onlyOne=true', shared },
    })
  ).body;
const seenBy = async (who: 'viewer' | 'editor' | 'administrator') => {
  const { body } = await app.as(who).call(routes.listSavedViews, { params: { topicId } });
  return body.items.map(({ name, search, owner, abilities }) => ({
    name,
    search,
    owner,
    abilities,
  }));
};

test('a view is one’s own until it is shared; a shared one is its owner’s to change', async () => {
  const own = await keep('Who speaks', false);
  expect(await seenBy('editor')).toEqual([]);
  expect(await seenBy('viewer')).toMatchObject([
    { name: 'Who speaks', search: 'view=voices&onlyOne=true', abilities: { edit: true } },
  ]);
  const params = { viewId: own.id };
  const hidden = { params, ifVersion: own.version, body: { name: 'Mine' } };
  expect((await app.as('editor').call(routes.editSavedView, hidden)).status).toBe(404);

  const share = { params, ifVersion: own.version, body: { shared: true } };
  const shared = (await app.as('viewer').call(routes.editSavedView, share)).body;
  expect(await seenBy('editor')).toMatchObject([
    { name: 'Who speaks', abilities: { edit: false, delete: false } },
  ]);
  const theirs = { params, ifVersion: shared.version, body: { name: 'Mine' } };
  expect((await app.as('editor').call(routes.editSavedView, theirs)).status).toBe(403);
  const old = { params, ifVersion: own.version, body: { name: 'Late' } };
  expect((await app.as('viewer').call(routes.editSavedView, old)).status).toBe(412);

  const gone = { params, ifVersion: shared.version };
  expect((await app.as('administrator').call(routes.deleteSavedView, gone)).status).toBe(204);
  expect(await seenBy('viewer')).toEqual([]);
});

test('it is of a topic that stands, and of nobody else’s', async () => {
  const stranger = app.as('stranger').call(routes.listSavedViews, { params: { topicId } });
  expect((await stranger).status).toBe(404);
});
