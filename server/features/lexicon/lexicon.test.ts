import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const list = async () => (await app.as('viewer').call(routes.listLexicon)).body.items;
const create = (referent: string, variants: string[]) =>
  app.as('editor').call(routes.createLexiconEntry, { body: { referent, variants } });

test('a new workspace knows spellings of places and pairs that frame, each with its reason', async () => {
  const made = await app.as('editor').call(routes.createWorkspace, { body: { name: 'New desk' } });
  const items = await app.database.prisma.lexiconEntry.findMany({
    where: { workspaceId: made.body.id },
  });
  expect(items.find(({ referent }) => referent === 'Kyiv')?.variants).toEqual(['Kyiv', 'Kiev']);
  expect(items.find(({ referent }) => referent === 'war')?.variants).toContain(
    'special military operation',
  );
  expect(items.every(({ note }) => (note ?? '').length > 10)).toBe(true);
});

test('an entry is added, given a variant, and deleted; each change is an event', async () => {
  const { body: made } = await create('lock', ['lock', 'sluice', 'lock']);
  expect(made).toMatchObject({ variants: ['lock', 'sluice'], note: null, version: 1 });
  const edited = await app.as('editor').call(routes.editLexiconEntry, {
    params: { entryId: made.id },
    ifVersion: 1,
    body: { variants: [...made.variants, 'gate'] },
  });
  expect(edited.body).toMatchObject({ referent: 'lock', version: 2 });
  const params = { entryId: made.id };
  const stale = await app.as('editor').call(routes.deleteLexiconEntry, { params, ifVersion: 1 });
  expect(stale.problem).toMatchObject({ status: 412, current: { version: 2 } });
  await app.as('editor').call(routes.deleteLexiconEntry, { params, ifVersion: 2 });
  expect((await list()).some(({ id }) => id === made.id)).toBe(false);
  const events = await app.database.prisma.event.findMany({
    where: { workspaceId: app.workspaceId, entityId: made.id },
    orderBy: { id: 'asc' },
  });
  expect(events.map(({ action }) => action)).toEqual([
    'lexicon entry created',
    'lexicon entry edited',
    'lexicon entry deleted',
  ]);
});

test('a thing stands in the lexicon once, whatever its case', async () => {
  await create('Quay', ['quay', 'wharf']);
  const twin = await create('quay', ['pier']);
  expect([twin.status, twin.problem.code]).toEqual([409, 'name_taken']);
});

test('each workspace has its own', async () => {
  await create('Dredger', ['dredger', 'digger']);
  const theirs = (await app.as('stranger').call(routes.listLexicon)).body.items;
  expect(theirs.some(({ referent }) => referent === 'Dredger')).toBe(false);
});

test('a rejection is kept until somebody takes it back', async () => {
  const body = { words: ['dredger', 'ferry'] };
  const made = await app.as('editor').call(routes.rejectNaming, { body });
  const rejected = async () =>
    (await app.as('viewer').call(routes.listRejectedNamings)).body.items.map(({ words }) => words);
  expect(await rejected()).toContainEqual(body.words);
  const params = { rejectionId: made.body.id };
  await app.as('editor').call(routes.takeBackRejectedNaming, { params });
  expect(await rejected()).not.toContainEqual(body.words);
  const again = await app.as('editor').call(routes.takeBackRejectedNaming, { params });
  expect(again.status).toBe(404);
});
