import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import type { BodyInput } from '#contract/route.ts';
import { createTestApp, type TestApp } from '../../../platform/testing/test-app.ts';
import { createDesk, sandbags, type Desk } from '../../../platform/testing/test-desk.ts';
import type { PersonName } from '../../../platform/testing/test-people.ts';

let app: TestApp;
let desk: Desk;
/** Two claims of one question. */
let pair: { claimId: string; otherId: string };

beforeAll(async () => {
  app = await createTestApp();
  desk = await createDesk(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  const tag = async () => (await desk.tag(sandbags, { questionId: desk.howMany })).body.id;
  pair = { claimId: await tag(), otherId: await tag() };
});

const differ = { relation: 'differ' as const, reason: 'The board counted one quay.' };
const overrule = (
  body: BodyInput<typeof routes.overruleRelation> = differ,
  who: PersonName = 'editor',
) => app.as(who).call(routes.overruleRelation, { params: pair, body });
const turned = () => ({ claimId: pair.otherId, otherId: pair.claimId });
const shown = async () => {
  const { body } = await app.as('viewer').call(routes.getQuestionRelations, {
    params: { topicId: desk.topicId, questionId: desk.howMany },
  });
  const found = body.pairs.find(
    ({ a, b }) => [a, b].sort().join() === [pair.claimId, pair.otherId].sort().join(),
  );
  return { summary: body.summary, pair: found! };
};

test('an editor’s word stands signed beside the engine’s', async () => {
  expect((await shown()).pair.overrule).toBeNull();
  const { status, body } = await overrule();
  expect(status).toBe(201);
  expect(body).toMatchObject({
    ...differ,
    direction: null,
    version: 1,
    signedBy: { id: app.people.editor.memberId, name: 'editor' },
    abilities: { edit: true, withdraw: true },
  });
  const { pair: found, summary } = await shown();
  expect(found.relation).not.toBe('differ');
  expect(found.overrule).toMatchObject({ ...differ, abilities: { edit: false, withdraw: false } });
  expect(summary.telling).toMatchObject({
    relation: 'differ',
    because: differ.reason,
    overruled: true,
  });
});

test('which of the two is part of the other is read from either side', async () => {
  await overrule({ relation: 'part of', direction: 'a in b', reason: 'One quay of all.' });
  const { pair: found } = await shown();
  const inside = found.a === pair.claimId ? 'a in b' : 'b in a';
  expect(found.overrule).toMatchObject({ claimAId: found.a, direction: inside });
});

test('a pair is overruled once, whichever way round it is named', async () => {
  await overrule();
  const again = await app
    .as('reviewer')
    .call(routes.overruleRelation, { params: turned(), body: differ });
  expect([again.status, again.problem.code]).toEqual([409, 'already_overruled']);
});

test('it is changed by who signed it, and taken back by any editor', async () => {
  await overrule();
  const body = { relation: 'same' as const, reason: 'It is one count.' };
  const edit = (who: PersonName, ifVersion: number) =>
    app.as(who).call(routes.editOverrule, { params: turned(), ifVersion, body });
  expect((await edit('reviewer', 1)).status).toBe(403);
  expect((await edit('editor', 1)).body).toMatchObject({ ...body, version: 2 });
  expect((await edit('editor', 1)).status).toBe(412);

  const withdraw = (ifVersion: number) =>
    app.as('reviewer').call(routes.withdrawOverrule, { params: pair, ifVersion });
  expect((await withdraw(1)).status).toBe(412);
  expect((await withdraw(2)).status).toBe(204);
  expect((await withdraw(2)).status).toBe(404);
  expect((await shown()).pair.overrule).toBeNull();

  const { items } = (
    await app.as('viewer').call(routes.listEvents, { query: { entities: 'relation' } })
  ).body;
  expect(items.slice(0, 3).map(({ action, label }) => [action, label])).toEqual([
    ['overrule taken back', body.reason],
    ['overrule changed', body.reason],
    ['relation overruled', differ.reason],
  ]);
});

const refused: Record<string, { body: BodyInput<typeof routes.overruleRelation>; path: string }> = {
  'a part without a whole': {
    body: { relation: 'part of', reason: 'Because.' },
    path: 'direction',
  },
  'a direction of no part': {
    body: { relation: 'same', direction: 'a in b', reason: 'Because.' },
    path: 'direction',
  },
  'no reason': { body: { relation: 'same', reason: ' ' }, path: 'reason' },
};
test.each(Object.entries(refused))('%s is refused', async (_, { body, path }) => {
  const { status, problem } = await overrule(body);
  expect(status).toBe(422);
  expect(problem.errors?.map((error) => error.path)).toEqual([path]);
});

test('only two claims of one question have a relation to overrule', async () => {
  const { body } = await desk.tag(sandbags, { questionId: desk.raised });
  const send = (otherId: string) =>
    app.as('editor').call(routes.overruleRelation, {
      params: { claimId: pair.claimId, otherId },
      body: differ,
    });
  expect((await send(body.id)).status).toBe(422);
  expect((await send(pair.claimId)).status).toBe(422);
  expect((await send('019ab000-0000-7000-8000-0000000000ff')).status).toBe(404);
  expect((await overrule(differ, 'stranger')).status).toBe(404);
});
