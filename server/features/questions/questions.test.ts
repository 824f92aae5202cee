import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import type { BodyInput } from '#contract/route.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { spanOf, storeArticle } from '../../platform/testing/test-material.ts';

let app: TestApp;
let topicId: string;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(async () => {
  const body = { name: `Topic ${crypto.randomUUID()}` };
  topicId = (await app.as('editor').call(routes.createTopic, { body })).body.id;
});
afterAll(() => app.close());

type Wanted = BodyInput<typeof routes.editQuestion>;
const ask = (fields: Wanted & { kind: 'figure' | 'choice' | 'account' }) =>
  app
    .as('editor')
    .call(routes.createQuestion, { body: { topicId, ...fields, text: fields.text ?? 'What?' } });
const edit = (questionId: string, ifVersion: number, body: Wanted) =>
  app.as('editor').call(routes.editQuestion, { params: { questionId }, ifVersion, body });
const list = async () =>
  (await app.as('viewer').call(routes.listQuestions, { query: { topicId } })).body.items;

/** A claim that answers a question. */
async function tag(questionId: string, answer: string | null) {
  const text = 'The envoy is ready to talk.';
  const article = await storeArticle(app.database.prisma, app.people.editor, { text });
  const { body } = await app.as('editor').call(routes.createClaim, {
    params: { articleId: article.id },
    body: {
      textId: article.textId,
      ...spanOf(text, 'ready'),
      category: 'peace-talks',
      questionId,
      answer: answer === null ? null : { value: answer },
    },
  });
  return body;
}

describe('answers', () => {
  test('keep their ids through moves and additions', async () => {
    const { body: asked } = await ask({ kind: 'choice', answers: ['ready', 'not ready'] });
    const [ready, notReady] = asked.answers;
    const { body } = await edit(asked.id, 1, { answers: ['not ready', 'on conditions', 'ready'] });
    expect(body.answers.map(({ value }) => value)).toEqual(['not ready', 'on conditions', 'ready']);
    expect([body.answers[0], body.answers[2]]).toEqual([notReady, ready]);
  });

  test('that a claim gives stay; others go', async () => {
    const { body: asked } = await ask({ kind: 'choice', answers: ['ready', 'not ready'] });
    const claim = await tag(asked.id, 'ready');
    const refused = await edit(asked.id, 1, { answers: ['not ready'] });
    expect([refused.status, refused.problem.code]).toEqual([409, 'answer_in_use']);
    expect(refused.problem.detail).toContain('“ready” stays: 1 claim gives');
    expect((await edit(asked.id, 1, { answers: ['ready'] })).body.answers).toHaveLength(1);

    const trash = { params: { claimId: claim.id }, ifVersion: claim.version };
    expect((await app.as('editor').call(routes.trashClaim, trash)).status).toBe(204);
    expect((await edit(asked.id, 2, { answers: ['not ready'] })).status).toBe(409);
  });
});

describe('the kind', () => {
  test('changes while nothing answers, and drops what it has no place for', async () => {
    const { body: asked } = await ask({ kind: 'choice', answers: ['yes'], exclusive: true });
    const { body } = await edit(asked.id, 1, { kind: 'figure', unit: 'USD' });
    expect(body).toMatchObject({ kind: 'figure', unit: 'USD', answers: [], exclusive: false });
  });

  test('stays once a claim answers', async () => {
    const { body: asked } = await ask({ kind: 'account' });
    await tag(asked.id, null);
    const refused = await edit(asked.id, 1, { kind: 'choice', answers: ['yes'] });
    expect([refused.status, refused.problem.code]).toEqual([409, 'question_in_use']);
    expect((await list())[0]).toMatchObject({ kind: 'account', version: 1, claimCount: 1 });
  });

  const refused: Record<string, { fields: Parameters<typeof ask>[0]; path: string }> = {
    'a figure without a unit': { fields: { kind: 'figure' }, path: 'unit' },
    'a choice without answers': { fields: { kind: 'choice' }, path: 'answers' },
    'an account with answers': { fields: { kind: 'account', answers: ['a'] }, path: 'answers' },
    'an unknown category': { fields: { kind: 'account', category: 'nope' }, path: 'category' },
  };
  test.each(Object.entries(refused))('%s is refused', async (_, { fields, path }) => {
    const { status, problem } = await ask(fields);
    expect([status, problem.errors?.[0]?.path]).toEqual([422, path]);
  });
});

test('questions stand in the order somebody gives them', async () => {
  const asked = [];
  for (const text of ['first', 'second', 'third', 'fourth']) {
    asked.push((await ask({ kind: 'account', text })).body);
  }
  const texts = async () => (await list()).map(({ text }) => text);
  expect(await texts()).toEqual(['first', 'second', 'third', 'fourth']);
  await edit(asked[3]!.id, 1, { position: 1 });
  expect(await texts()).toEqual(['first', 'fourth', 'second', 'third']);
  await edit(asked[0]!.id, 1, { position: 99 });
  expect(await texts()).toEqual(['fourth', 'second', 'third', 'first']);
  expect((await list()).map(({ position }) => position)).toEqual([0, 1, 2, 3]);
});

test('a topic of another workspace, or a trashed one, takes no questions', async () => {
  const theirs = await app.as('stranger').call(routes.createQuestion, {
    body: { topicId, text: 'What?', kind: 'account' },
  });
  expect(theirs.problem.errors?.[0]?.path).toBe('topicId');
  await ask({ kind: 'account' });
  await app.as('editor').call(routes.trashTopic, { params: { topicId }, ifVersion: 1 });
  expect((await ask({ kind: 'account' })).problem.errors?.[0]?.path).toBe('topicId');
  expect(await list()).toEqual([]);
});

test('a trashed question comes back with its answers', async () => {
  const { body: asked } = await ask({ kind: 'choice', answers: ['yes', 'no'], since: '2022-02' });
  const params = { questionId: asked.id };
  expect((await app.as('editor').call(routes.trashQuestion, { params, ifVersion: 2 })).status).toBe(
    412,
  );
  await app.as('editor').call(routes.trashQuestion, { params, ifVersion: 1 });
  expect(await list()).toEqual([]);
  expect((await edit(asked.id, 2, { text: 'x' })).status).toBe(404);
  const { body } = await app.as('editor').call(routes.restoreQuestion, { params });
  expect(body).toEqual({ ...asked, version: 3 });
});
