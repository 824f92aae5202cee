import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Claim } from '#contract/claims.ts';
import { routes } from '#contract/routes.ts';
import type { BodyInput } from '#contract/route.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { createDesk, type Desk } from '../../platform/testing/test-desk.ts';
import { spanOf, storeArticle } from '../../platform/testing/test-material.ts';
import type { PersonName } from '../../platform/testing/test-people.ts';

const text = 'Divers found 12 lost anchors near the old pier, the port said.';
const anchors = '12 lost anchors near the old pier';

let app: TestApp;
let desk: Desk;
/** A fresh one for each test: undo is per article. */
let article: { id: string; textId: string };

beforeAll(async () => {
  app = await createTestApp();
  desk = await createDesk(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  const { topicId } = desk;
  article = await storeArticle(app.database.prisma, app.people.editor, {
    text,
    topicIds: [topicId],
  });
});

const params = () => ({ articleId: article.id });

async function tag(words: string, more: Partial<BodyInput<typeof routes.createClaim>> = {}) {
  const { body } = await app.as('editor').call(routes.createClaim, {
    params: params(),
    body: { textId: article.textId, category: 'warning', ...spanOf(text, words), ...more },
  });
  return body;
}
const edit = (claim: Claim, note: string, who: PersonName = 'editor') =>
  app.as(who).call(routes.editClaim, {
    params: { claimId: claim.id },
    ifVersion: claim.version,
    body: { note },
  });
const undo = (who: PersonName = 'editor') => app.as(who).call(routes.undo, { params: params() });
const redo = (who: PersonName = 'editor') => app.as(who).call(routes.redo, { params: params() });
const state = async (who: PersonName = 'editor') =>
  (await app.as(who).call(routes.getUndo, { params: params() })).body;
const read = (claim: Claim) =>
  app.as('editor').call(routes.getClaim, { params: { claimId: claim.id } });

it('takes back a tagging and does it again, naming it', async () => {
  const claim = await tag(anchors);
  expect(await state()).toEqual({ undo: 'tagging of “12 lost anchors near …”', redo: null });
  const { body } = await undo();
  expect(body).toMatchObject({ undo: null, redo: 'tagging of “12 lost anchors near …”' });
  expect(body.claim.trashedAt).not.toBeNull();
  expect((await read(claim)).status).toBe(404);
  expect((await redo()).body.claim).toMatchObject({ id: claim.id, trashedAt: null });
  expect((await read(claim)).status).toBe(200);
});

it('takes back several steps in their order, to the former words, sources and place', async () => {
  const claim = await tag(anchors, {
    chain: [
      { source: 'the port', verb: 'said', mode: 'indirect', occasion: { venue: 'on the quay' } },
    ],
    hedges: [spanOf(text, 'lost')],
    note: 'one',
  });
  const { body: second } = await edit(claim, 'two');
  const { body: third } = await app.as('editor').call(routes.editClaim, {
    params: { claimId: claim.id },
    ifVersion: second.version,
    body: { ...spanOf(text, 'near the old pier'), chain: [], note: 'three' },
  });
  expect(third).toMatchObject({ hedges: [], chain: [] });

  const back = (await undo()).body.claim;
  expect(back).toMatchObject({ note: 'two', anchor: claim.anchor, hedges: claim.hedges });
  expect(back.chain).toEqual(claim.chain);
  expect((await undo()).body.claim.note).toBe('one');
  expect((await redo()).body.claim.note).toBe('two');
  const { body: forward } = await redo();
  expect(forward).toMatchObject({ claim: { note: 'three', chain: [] }, redo: null });
});

it('a removal comes back whole', async () => {
  const claim = await tag(anchors, { note: 'kept' });
  await app.as('editor').call(routes.trashClaim, { params: { claimId: claim.id }, ifVersion: 1 });
  expect((await state()).undo).toBe('removal of “12 lost anchors near …”');
  expect((await undo()).body.claim).toMatchObject({ id: claim.id, note: 'kept', trashedAt: null });
});

it('is each member’s own', async () => {
  const claim = await tag(anchors);
  expect(await state('reviewer')).toEqual({ undo: null, redo: null });
  const { status, problem } = await undo('reviewer');
  expect(status).toBe(409);
  expect(problem.code).toBe('nothing_to_undo');
  expect((await read(claim)).status).toBe(200);
});

it('refuses, and says who, when somebody changed the claim since', async () => {
  const claim = await tag(anchors);
  await edit(claim, 'by another hand', 'reviewer');
  const { status, problem } = await undo();
  expect(status).toBe(409);
  expect(problem.code).toBe('changed_since');
  expect(problem.detail).toMatch(/reviewer changed it at \d{4}-/);
  expect(problem.current).toMatchObject({ note: 'by another hand' });
  expect((await read(claim)).body.note).toBe('by another hand');
});

it('goes on under a review, which then has to be done again', async () => {
  const claim = await tag(anchors, { note: 'one' });
  const { body: second } = await edit(claim, 'two');
  const submitted = await app.as('editor').call(routes.submitClaim, {
    params: { claimId: claim.id },
    ifVersion: second.version,
  });
  await app.as('reviewer').call(routes.approveClaim, {
    params: { claimId: claim.id },
    ifVersion: submitted.body.version,
    body: {},
  });
  expect((await undo()).body.claim).toMatchObject({ note: 'one', status: 'submitted' });
});

it('follows a source that was given another name', async () => {
  const claim = await tag(anchors, {
    chain: [{ source: 'Pier watch', verb: 'said', mode: 'direct' }],
  });
  const source = claim.chain[0]!.source;
  await app.as('editor').call(routes.editClaim, {
    params: { claimId: claim.id },
    ifVersion: 1,
    body: { chain: [] },
  });
  await app.as('editor').call(routes.editSource, {
    params: { sourceId: source.id },
    ifVersion: 1,
    body: { name: 'Harbour watch' },
  });
  const { body } = await undo();
  expect(body.claim.chain[0]?.source).toEqual({ id: source.id, name: 'Harbour watch' });
});

it('a new step forgets what was taken back; only one of two at once goes through', async () => {
  await tag(anchors);
  await undo();
  await tag('Divers');
  expect(await state()).toEqual({ undo: 'tagging of “Divers”', redo: null });
  const statuses = (await Promise.all([undo(), undo()])).map(({ status }) => status).sort();
  expect(statuses[0]).toBe(200);
  expect(statuses[1]).not.toBe(200);
});
