import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultFrames } from '#core/frames/default-frames.ts';
import type { BodyInput } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const list = async () => (await app.as('viewer').call(routes.listFrames)).body.items;
const find = async (key: string) => (await list()).find((frame) => frame.key === key)!;
const create = (body: BodyInput<typeof routes.createFrame>) =>
  app.as('editor').call(routes.createFrame, { body });
const edit = async (key: string, body: BodyInput<typeof routes.editFrame>) =>
  app.as('editor').call(routes.editFrame, {
    params: { key },
    ifVersion: (await find(key)).version,
    body,
  });
const load = (body: BodyInput<typeof routes.loadFrames>) =>
  app.as('editor').call(routes.loadFrames, { body });
const actions = async (key: string) => {
  const where = { workspaceId: app.workspaceId, entity: 'frame', entityId: key };
  const events = await app.database.prisma.event.findMany({ where, orderBy: { id: 'asc' } });
  return events.map(({ action }) => action);
};

test('a new workspace begins with the fifteen policy frames, in their order and with a source', async () => {
  const { body: made } = await app
    .as('administrator')
    .call(routes.createWorkspace, { body: { name: 'New desk' } });
  const rows = await app.database.prisma.frame.findMany({
    where: { workspaceId: made.id },
    orderBy: { position: 'asc' },
  });
  expect(
    rows.map(({ key, name, description, source }) => ({ key, name, description, source })),
  ).toEqual(defaultFrames);
});

describe('the codebook', () => {
  test('a frame is added at the end, with a key of its name, and is in the activity', async () => {
    const { status, body } = await create({ name: 'Human interest', description: 'One person.' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ key: 'human-interest', description: 'One person.', source: null },
      ...{ archived: false, articleCount: 0, abilities: { edit: true, trash: true } },
    });
    expect((await list()).at(-1)?.key).toBe('human-interest');
    expect(await actions('human-interest')).toEqual(['frame created']);
  });

  test('two of one name are refused, however it is written; its key is no obstacle', async () => {
    await create({ name: 'Conflict!' });
    expect((await create({ name: 'CONFLICT!' })).problem).toMatchObject({
      status: 409,
      code: 'name_taken',
    });
    expect((await create({ name: 'Conflict?' })).body.key).toBe('conflict-2');
    expect((await edit('conflict-2', { name: 'conflict!' })).problem.code).toBe('name_taken');
  });

  test('a frame is moved, archived and brought back; a stale change gets what stands', async () => {
    await create({ name: 'Scandal' });
    await edit('scandal', { position: 0 });
    expect((await list())[0]?.key).toBe('scandal');
    expect((await edit('scandal', { archived: true })).body).toMatchObject({
      archived: true,
      abilities: { edit: true, trash: false },
    });
    expect((await edit('scandal', { archived: false })).body.archived).toBe(false);
    const stale = await app.as('editor').call(routes.editFrame, {
      params: { key: 'scandal' },
      ifVersion: 1,
      body: { name: 'Affair' },
    });
    expect(stale.problem).toMatchObject({ status: 412, current: { name: 'Scandal' } });
  });
});

describe('loading a codebook', () => {
  test('adds what is new, brings archived ones back, leaves the rest, and says so', async () => {
    await create({ name: 'Old one' });
    await edit('old-one', { archived: true });
    const before = await find('morality');
    const { body } = await load({
      frames: [
        { name: 'MORALITY', description: 'other words' },
        { name: 'old one' },
        { name: 'Hope' },
      ],
    });
    expect(body).toEqual({
      ...{ added: ['Hope'], broughtBack: ['Old one'], archived: [], kept: ['Morality'] },
    });
    expect(await find('morality')).toEqual(before);
    expect(await actions('hope')).toEqual(['frame created']);
    expect((await actions('old-one')).at(-1)).toBe('frame edited');
  });

  test('archives what it does not name only where that is asked for', async () => {
    const { body } = await load({
      frames: [{ name: 'Hope' }, { name: 'Fear' }],
      archiveOthers: true,
    });
    expect(body.archived).toContain('Morality');
    const inUse = (await list()).filter(({ archived }) => !archived);
    expect(inUse.map(({ name }) => name)).toEqual(['Hope', 'Fear']);
  });

  test('that changes nothing leaves no event', async () => {
    const events = () =>
      app.database.prisma.event.count({ where: { workspaceId: app.workspaceId } });
    const before = await events();
    expect((await load({ frames: [{ name: 'Hope' }] })).body.kept).toEqual(['Hope']);
    expect(await events()).toBe(before);
  });

  test('a name twice is refused whole', async () => {
    const { problem } = await load({ frames: [{ name: 'Awe' }, { name: 'awe ' }] });
    expect(problem.errors).toEqual([
      { path: 'frames.1.name', message: 'This name stands there twice.' },
    ]);
    expect((await list()).some(({ name }) => name === 'Awe')).toBe(false);
  });
});

test('each workspace has its own codebook', async () => {
  const theirs = (await app.as('stranger').call(routes.listFrames)).body.items;
  expect(theirs.map(({ key }) => key)).toEqual(defaultFrames.map(({ key }) => key));
});
