import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import { command } from '../../platform/db/command.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { storeArticle } from '../../platform/testing/test-material.ts';
import { findOrCreateOutlet } from './find-or-create-outlet.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const as = (name: Parameters<TestApp['as']>[0]) => app.as(name);
const create = async (name: string, more: { aliases?: string[] } = {}) =>
  (await as('editor').call(routes.createOutlet, { body: { name, ...more } })).body;
const list = async (name: 'viewer' | 'stranger' = 'viewer') =>
  (await as(name).call(routes.listOutlets)).body.items;
const article = (outletId: string) =>
  storeArticle(app.database.prisma, app.people.editor, { text: 'A text.', outletId });

test('an outlet is added, changed under the version seen, and leaves events', async () => {
  const made = await create('Coast Times');
  expect(made).toMatchObject({
    articleCount: 0,
    version: 1,
    abilities: { edit: true, trash: true },
  });

  const params = { outletId: made.id };
  const edit = { params, ifVersion: 1, body: { country: 'NO', owner: 'Coast Group' } };
  const edited = await as('editor').call(routes.editOutlet, edit);
  expect(edited.body).toMatchObject({ name: 'Coast Times', country: 'NO', version: 2 });

  const late = await as('reviewer').call(routes.editOutlet, { ...edit, body: { country: null } });
  expect(late.status).toBe(412);
  expect(late.problem).toMatchObject({ code: 'stale_version', current: { country: 'NO' } });

  const events = await app.database.prisma.event.findMany({
    where: { workspaceId: app.workspaceId, entityId: made.id },
    orderBy: { id: 'asc' },
  });
  expect(events.map(({ action }) => action)).toEqual(['outlet created', 'outlet edited']);
  expect(events[1]).toMatchObject({ before: { country: null }, after: { country: 'NO' } });
});

test('20 edits of one version at once: one wins, 19 see what it wrote', async () => {
  const { id } = await create('Crowded Post');
  const attempts = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      as('editor').call(routes.editOutlet, {
        params: { outletId: id },
        ifVersion: 1,
        body: { owner: `Owner ${n}` },
      }),
    ),
  );
  const won = attempts.filter(({ status }) => status === 200);
  const lost = attempts.filter(({ status }) => status === 412);
  expect([won.length, lost.length]).toEqual([1, 19]);
  for (const { problem } of lost) expect(problem.current).toEqual(won[0]!.body);
});

test('one name once, in whatever letters', async () => {
  await create('Delta News');
  const twin = await as('editor').call(routes.createOutlet, { body: { name: 'DELTA news' } });
  expect([twin.status, twin.problem.code]).toEqual([409, 'name_taken']);
});

test('what one workspace has, another does not see', async () => {
  const { id } = await create('Inland Gazette');
  expect((await list('stranger')).map(({ name }) => name)).not.toContain('Inland Gazette');
  const theirs = { params: { outletId: id }, ifVersion: 1 };
  const edit = await as('stranger').call(routes.editOutlet, { ...theirs, body: { owner: 'x' } });
  const trash = await as('stranger').call(routes.trashOutlet, theirs);
  expect([edit.status, trash.status]).toEqual([404, 404]);
  const viewer = await as('viewer').call(routes.editOutlet, { ...theirs, body: { owner: 'x' } });
  expect(viewer.status).toBe(403);
});

test('an outlet with articles stays; one without goes and frees its name', async () => {
  const { id } = await create('Short Wave');
  const stored = await article(id);
  const trash = { params: { outletId: id }, ifVersion: 1 };
  const refused = await as('editor').call(routes.trashOutlet, trash);
  expect([refused.status, refused.problem.code]).toEqual([409, 'outlet_in_use']);
  expect(refused.problem.detail).toContain('1 article is');
  expect((await list()).find((outlet) => outlet.id === id)).toMatchObject({
    articleCount: 1,
    abilities: { trash: false },
    version: 1,
  });

  await app.database.prisma.article.update({
    where: { workspaceId_id: { workspaceId: app.workspaceId, id: stored.id } },
    data: { trashedAt: new Date() },
  });
  expect((await as('editor').call(routes.trashOutlet, trash)).status).toBe(204);
  expect((await as('editor').call(routes.trashOutlet, trash)).status).toBe(404);
  expect((await create('Short Wave')).id).not.toBe(id);
});

test('merging moves articles and groups, and keeps the name', async () => {
  const kept = await create('Northern Post');
  const merged = await create('N. Post', { aliases: ['The Post'] });
  const stored = await article(merged.id);
  const group = await as('editor').call(routes.createOutletGroup, {
    body: { name: 'Northerners', outletIds: [merged.id] },
  });
  const { body } = await as('editor').call(routes.mergeOutlet, {
    params: { outletId: merged.id },
    body: { intoId: kept.id },
  });
  expect(body).toMatchObject({
    aliases: ['N. Post', 'The Post'],
    articleCount: 1,
    groups: [{ name: 'Northerners' }],
  });
  expect((await list()).map(({ id }) => id)).not.toContain(merged.id);
  const groups = await as('viewer').call(routes.listOutletGroups);
  expect(groups.body.items.find(({ id }) => id === group.body.id)?.outletIds).toEqual([kept.id]);
  const moved = await app.database.prisma.article.findFirst({
    where: { workspaceId: app.workspaceId, id: stored.id },
  });
  expect(moved?.outletId).toBe(kept.id);

  const itself = { params: { outletId: kept.id }, body: { intoId: kept.id } };
  expect((await as('editor').call(routes.mergeOutlet, itself)).status).toBe(422);
});

test('groups hold outlets of this workspace only, and dissolve without touching them', async () => {
  const { id: outletId } = await create('Grouped Daily');
  const { body: theirs } = await as('stranger').call(routes.createOutlet, {
    body: { name: 'Foreign Daily' },
  });
  const foreign = await as('editor').call(routes.createOutletGroup, {
    body: { name: 'Mixed', outletIds: [outletId, theirs.id] },
  });
  expect(foreign.problem.errors?.[0]?.path).toBe('outletIds');

  const { body: group } = await as('editor').call(routes.createOutletGroup, {
    body: { name: 'Dailies', outletIds: [outletId, outletId] },
  });
  const params = { groupId: group.id };
  expect(group.outletIds).toEqual([outletId]);
  const renamed = await as('editor').call(routes.editOutletGroup, {
    params,
    ifVersion: 1,
    body: { name: 'Daily papers' },
  });
  expect(renamed.body).toMatchObject({ name: 'Daily papers', outletIds: [outletId], version: 2 });
  const stale = { params, ifVersion: 1 };
  expect((await as('editor').call(routes.deleteOutletGroup, stale)).status).toBe(412);
  const fresh = { params, ifVersion: 2 };
  expect((await as('editor').call(routes.deleteOutletGroup, fresh)).status).toBe(204);
  expect((await list()).find(({ id }) => id === outletId)).toMatchObject({ groups: [] });
});

describe('an outlet that is named', () => {
  const find = (name: string) =>
    command(app.database.prisma, app.people.editor, async (transaction, record) => {
      record({ action: 'test', entity: 'test', entityId: 'test' });
      return findOrCreateOutlet(transaction, app.people.editor, record, name);
    });

  test('is found by name, by other letters, by alias, in this order', async () => {
    const first = await create('Harbour Mail', { aliases: ['The Mail', 'HM "night" {edition}'] });
    const second = await create('The mail');
    expect((await find('Harbour Mail')).id).toBe(first.id);
    expect((await find('HARBOUR MAIL')).id).toBe(first.id);
    expect((await find('The Mail')).id).toBe(second.id);
    expect((await find('hm "NIGHT" {edition}')).id).toBe(first.id);
  });

  test('is made once, however many name it at the same time', async () => {
    const found = await Promise.all(Array.from({ length: 4 }, () => find('Brand New Weekly')));
    expect(new Set(found.map(({ id }) => id)).size).toBe(1);
    const where = { workspaceId: app.workspaceId, entityId: found[0]!.id };
    expect(await app.database.prisma.event.count({ where })).toBe(1);
  });
});
