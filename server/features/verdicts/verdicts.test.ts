import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';

let app: TestApp;
let questionId: string;
beforeAll(async () => {
  app = await createTestApp();
  const topic = await app.as('editor').call(routes.createTopic, { body: { name: 'Aid' } });
  const question = await app.as('editor').call(routes.createQuestion, {
    body: { topicId: topic.body.id, text: 'Who pays?', kind: 'account' },
  });
  questionId = question.body.id;
});
afterAll(() => app.close());

const verdict = () => ({
  on: { questionId },
  statement: 'The ledger of the ministry shows it.',
  evidence: ['https://ledger.example/2021'],
});
const sign = () => app.as('editor').call(routes.signVerdict, { body: verdict() });
const list = async () =>
  (await app.as('viewer').call(routes.listVerdicts, { query: { questionId } })).body.items;

test('a verdict is signed with its evidence and stands for all to read', async () => {
  const { status, body } = await sign();
  expect(status).toBe(201);
  expect(body.signedBy).toEqual({ id: app.people.editor.memberId, name: 'editor' });
  expect(await list()).toEqual([{ ...body, abilities: { withdraw: false } }]);
});

test('only who signed it withdraws it, and its events stay', async () => {
  const { body } = await sign();
  const params = { verdictId: body.id };
  const byOther = await app.as('administrator').call(routes.withdrawVerdict, { params });
  expect(byOther.status).toBe(403);
  expect((await app.as('editor').call(routes.withdrawVerdict, { params })).status).toBe(204);
  expect((await app.as('editor').call(routes.withdrawVerdict, { params })).status).toBe(404);
  expect((await list()).map(({ id }) => id)).not.toContain(body.id);
  const events = await app.database.prisma.event.findMany({
    where: { workspaceId: app.workspaceId, entityId: body.id },
    orderBy: { id: 'asc' },
  });
  expect(events.map(({ action }) => action)).toEqual(['verdict signed', 'verdict withdrawn']);
});

const refused: Record<string, { change: object; path: string }> = {
  'no evidence': { change: { evidence: [] }, path: 'evidence' },
  'evidence that is a script': { change: { evidence: ['javascript:1'] }, path: 'evidence.0' },
  'nothing said': { change: { statement: ' ' }, path: 'statement' },
  'a question that is not there': {
    change: { on: { questionId: randomUUID() } },
    path: 'on.questionId',
  },
  'both a question and a claim': {
    change: { on: { questionId: randomUUID(), claimId: randomUUID() } },
    path: 'on',
  },
};
for (const [name, { change, path }] of Object.entries(refused)) {
  test(`a verdict with ${name} is refused`, async () => {
    const body = { ...verdict(), ...change };
    const { status, problem } = await app.as('editor').call(routes.signVerdict, { body });
    expect(status).toBe(422);
    expect(problem.errors?.map((error) => error.path)).toContain(path);
  });
}

test('a stranger cannot sign on our question, and is told what they are told of none', async () => {
  const { problem } = await app.as('stranger').call(routes.signVerdict, { body: verdict() });
  const none = await app.as('stranger').call(routes.signVerdict, {
    body: { ...verdict(), on: { questionId: randomUUID() } },
  });
  expect(problem).toEqual(none.problem);
});
