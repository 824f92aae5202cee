import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maxTextLength } from '#contract/articles.ts';
import type { BodyInput } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const editor = () => app.as('editor');
type NewArticle = BodyInput<typeof routes.createArticle>;
let serial = 0;
const unique = () => `The ferry ${(serial += 1)} waits in the harbour until the strike ends.`;
const add = (fields: Partial<NewArticle> = {}) =>
  editor().call(routes.createArticle, { body: { text: unique(), ...fields } });
const get = (articleId: string, as: 'viewer' | 'stranger' = 'viewer') =>
  app.as(as).call(routes.getArticle, { params: { articleId } });
const edit = (articleId: string, ifVersion: number, body: BodyInput<typeof routes.editArticle>) =>
  editor().call(routes.editArticle, { params: { articleId }, ifVersion, body });

describe('an article that comes in', () => {
  test('keeps its words, its hash, its regions and who brought it', async () => {
    const text = '🔒 Harbour closed\n\nFerries wait.\nBack to top\n';
    const regions = [
      { start: 0, end: 16, kind: 'headline' as const },
      { start: 32, end: 43, kind: 'boilerplate' as const },
    ];
    const { status, body } = await add({
      text,
      regions,
      title: 'Harbour closed',
      outlet: 'Coast Times',
      published: { date: '2024-03', origin: 'text' },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      title: 'Harbour closed',
      outlet: { name: 'Coast Times' },
      published: { date: '2024-03', origin: 'text' },
      language: 'en',
      readingState: 'not started',
      reviewed: false,
      claimCount: 0,
      textVersions: 1,
      version: 1,
    });
    expect(body.text).toMatchObject({
      content: text,
      length: 44,
      sha256: createHash('sha256').update(text).digest('hex'),
      regions,
      createdBy: { name: 'editor' },
    });
    expect((await get(body.id)).body.text).toEqual(body.text);
    const event = await app.database.prisma.event.findFirst({
      where: { workspaceId: app.workspaceId, articleId: body.id },
    });
    expect(event).toMatchObject({ action: 'article added', after: { title: 'Harbour closed' } });
    expect(JSON.stringify(event)).not.toContain('Ferries wait');
  });

  test('names its outlet; two that name a new one at once share it', async () => {
    const names = ['Delta Radio', 'delta radio', 'DELTA RADIO', 'Delta Radio'];
    const added = await Promise.all(names.map((outlet) => add({ outlet })));
    expect(new Set(added.map(({ body }) => body.outlet?.id)).size).toBe(1);
  });

  const refused: Record<string, { fields: Partial<NewArticle>; path: string }> = {
    'a text of blanks': { fields: { text: ' \n\t ' }, path: 'text' },
    'a text that is too long': { fields: { text: 'a'.repeat(maxTextLength + 1) }, path: 'text' },
    'a region of half a line': {
      fields: { text: 'One line', regions: [{ start: 0, end: 3, kind: 'headline' }] },
      path: 'regions',
    },
    'regions of a text that has to be cleaned': {
      fields: { text: 'One\r\nTwo', regions: [{ start: 0, end: 3, kind: 'headline' }] },
      path: 'regions',
    },
    'a topic that is not there': {
      fields: { topicIds: ['019a0000-0000-7000-8000-000000000000'] },
      path: 'topicIds',
    },
    'a script as its address': { fields: { url: 'javascript:alert(1)' }, path: 'url' },
  };
  test.each(Object.entries(refused))('%s is refused', async (_, { fields, path }) => {
    const { problem } = await add(fields);
    expect(problem.status).toBeGreaterThanOrEqual(400);
    expect(problem.status).toBeLessThan(500);
    expect(problem.errors?.[0]?.path).toBe(path);
  });

  test('is cleaned of what no text holds', async () => {
    const { body } = await add({ text: 'One\u0007 two\r\nthree' });
    expect(body.text.content).toBe('One two\nthree');
  });

  test('a text of exactly the longest length is taken', async () => {
    const { status, body } = await add({ text: '🔒'.repeat(maxTextLength) });
    expect([status, body.text.length]).toEqual([201, maxTextLength]);
  });
});

describe('the same text', () => {
  test('is refused with the first one named, unless it may stand twice', async () => {
    const text = unique();
    const { body: first } = await add({ text, title: 'Strike', outlet: 'Coast Times' });
    const twin = await add({ text });
    expect([twin.status, twin.problem.code]).toEqual([409, 'same_text']);
    expect(twin.problem.current).toEqual({
      id: first.id,
      title: 'Strike',
      outlet: first.outlet,
    });
    expect((await add({ text, allowSameText: true })).status).toBe(201);
  });

  test('brought in five times at once stands once', async () => {
    const text = unique();
    const results = await Promise.all(Array.from({ length: 5 }, () => add({ text })));
    expect(results.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
  });

  test('in the trash, or in another workspace, is no obstacle', async () => {
    const text = unique();
    const { body } = await add({ text });
    const params = { articleId: body.id };
    await editor().call(routes.trashArticle, { params, ifVersion: 1 });
    expect((await add({ text })).status).toBe(201);
    const theirs = await app.as('stranger').call(routes.createArticle, { body: { text } });
    expect(theirs.status).toBe(201);
  });
});

describe('editing', () => {
  test('changes what is named and leaves the rest', async () => {
    const { body: topic } = await editor().call(routes.createTopic, { body: { name: 'Ferries' } });
    const { body } = await add({ title: 'Was', outlet: 'Coast Times', topicIds: [topic.id] });
    const { memberId } = app.people.reviewer;
    const edited = await edit(body.id, 1, {
      title: 'Is',
      published: { date: '2024', origin: 'editor' },
      readingState: 'read',
      assigneeId: memberId,
    });
    expect(edited.body).toMatchObject({
      title: 'Is',
      outlet: body.outlet,
      topics: [{ id: topic.id, name: 'Ferries' }],
      readingState: 'read',
      assignee: { id: memberId, name: 'reviewer' },
      version: 2,
    });
    const emptied = await edit(body.id, 2, { outlet: null, published: null, topicIds: [] });
    expect(emptied.body).toMatchObject({ outlet: null, published: null, topics: [], title: 'Is' });
    expect((await edit(body.id, 2, { title: 'Late' })).problem.current).toMatchObject({
      title: 'Is',
      version: 3,
    });
  });

  test('assigns members only, and not removed ones', async () => {
    const { body } = await add();
    for (const who of ['removed', 'stranger'] as const) {
      const refused = await edit(body.id, 1, { assigneeId: app.people[who].memberId });
      expect(refused.problem.errors?.[0]?.path).toBe('assigneeId');
    }
  });

  test('is reviewed once it is read and all that was found in it is approved', async () => {
    const { body } = await add();
    const article = { params: { articleId: body.id } };
    expect((await edit(body.id, 1, { readingState: 'read' })).body.reviewed).toBe(false);
    const { body: claim } = await editor().call(routes.createClaim, {
      ...article,
      body: { textId: body.text.id, start: 0, end: 9, category: 'diplomacy' },
    });
    const params = { claimId: claim.id };
    const submitted = await editor().call(routes.submitClaim, {
      params,
      ifVersion: claim.version,
    });
    expect((await get(body.id)).body).toMatchObject({ claimCount: 1, reviewed: false });
    await app.as('reviewer').call(routes.approveClaim, {
      params,
      ifVersion: submitted.body.version,
      body: {},
    });
    expect((await get(body.id)).body.reviewed).toBe(true);
  });
});

describe('a later text', () => {
  test('becomes the next version; the first stays as it was, and reading begins again', async () => {
    const { body } = await add({ text: 'Fifteen waited. First.' });
    await edit(body.id, 1, { readingState: 'read' });
    const params = { articleId: body.id };
    const text = 'Fifty waited. First.';
    const next = await editor().call(routes.addText, { params, ifVersion: 2, body: { text } });
    expect(next.status).toBe(201);
    expect(next.body).toMatchObject({
      textVersions: 2,
      readingState: 'reading',
      text: { number: 2, content: text },
      texts: [{ number: 1 }, { number: 2 }],
    });
    const first = await app.as('viewer').call(routes.getText, { params: { ...params, number: 1 } });
    expect(first.body.content).toBe('Fifteen waited. First.');
    const missing = { params: { ...params, number: 3 } };
    expect((await app.as('viewer').call(routes.getText, missing)).status).toBe(404);

    const again = await editor().call(routes.addText, { params, ifVersion: 3, body: { text } });
    expect([again.status, again.problem.code]).toEqual([409, 'same_text']);
    const back = { params, ifVersion: 3, body: { text: 'Fifteen waited. First.' } };
    expect((await editor().call(routes.addText, back)).body.textVersions).toBe(3);
  });

  test('of two brought at once for one version, one is stored', async () => {
    const { body } = await add();
    const bring = () =>
      editor().call(routes.addText, {
        params: { articleId: body.id },
        ifVersion: 1,
        body: { text: unique() },
      });
    const results = await Promise.all([bring(), bring(), bring()]);
    expect(results.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
    expect((await get(body.id)).body.texts).toHaveLength(2);
  });
});

test('a trashed article is gone for everybody until it is restored, outlet and all', async () => {
  const { body } = await add({ outlet: 'Short-lived Post' });
  const params = { articleId: body.id };
  const trash = { params, ifVersion: 1 };
  expect((await editor().call(routes.trashArticle, trash)).status).toBe(204);
  expect((await get(body.id)).status).toBe(404);
  expect((await editor().call(routes.trashArticle, trash)).status).toBe(404);
  expect((await edit(body.id, 2, { title: 'x' })).status).toBe(404);
  const text = { params: { ...params, number: 1 } };
  expect((await app.as('viewer').call(routes.getText, text)).status).toBe(404);

  const outlet = { params: { outletId: body.outlet!.id }, ifVersion: 1 };
  expect((await editor().call(routes.trashOutlet, outlet)).status).toBe(204);
  const restored = await editor().call(routes.restoreArticle, { params });
  expect(restored.body).toMatchObject({ trashedAt: null, outlet: { name: 'Short-lived Post' } });
  const outlets = await app.as('viewer').call(routes.listOutlets);
  expect(outlets.body.items.map(({ id }) => id)).toContain(restored.body.outlet?.id);
});

test('the stranger is told the same of ours as of nothing at all', async () => {
  const { body } = await add();
  const nothing = await get('019a0000-0000-7000-8000-000000000000', 'stranger');
  const ours = await get(body.id, 'stranger');
  expect([ours.status, ours.text]).toEqual([404, nothing.text]);
  const stranger = app.as('stranger');
  const params = { articleId: body.id };
  const write = { params, ifVersion: 1 };
  const attempts = [
    await stranger.call(routes.editArticle, { ...write, body: { title: 'x' } }),
    await stranger.call(routes.trashArticle, write),
    await stranger.call(routes.addText, { ...write, body: { text: 'x' } }),
    await stranger.call(routes.restoreArticle, { params }),
  ];
  expect(attempts.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});
