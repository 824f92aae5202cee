import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import type { BodyInput } from '#contract/route.ts';
import { command } from '../../platform/db/command.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { spanOf, storeArticle } from '../../platform/testing/test-material.ts';
import { findOrCreateSource } from './find-or-create-source.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

type Fields = BodyInput<typeof routes.editSource>;
const add = async (name: string, fields: Fields = {}) =>
  (await app.as('editor').call(routes.createSource, { body: { ...fields, name } })).body;
const edit = (sourceId: string, ifVersion: number, body: Fields) =>
  app.as('editor').call(routes.editSource, { params: { sourceId }, ifVersion, body });
const merge = (sourceId: string, intoId: string) =>
  app.as('editor').call(routes.mergeSource, { params: { sourceId }, body: { intoId } });
const list = async (q?: string) =>
  (await app.as('viewer').call(routes.listSources, { query: { q } })).body.items;
const find = async (id: string) => (await list()).find((source) => source.id === id);

/** A claim said by one source, about another. */
async function tag(said: string, actor: string) {
  const text = 'The port is closed, officials said.';
  const article = await storeArticle(app.database.prisma, app.people.editor, { text });
  const { body } = await app.as('editor').call(routes.createClaim, {
    params: { articleId: article.id },
    body: {
      textId: article.textId,
      ...spanOf(text, 'The port is closed'),
      category: 'diplomacy',
      chain: [{ source: said, verb: 'said', mode: 'indirect' }],
      scope: { actor },
    },
  });
  return body;
}

test('a source is found by part of its name or alias, as it is written', async () => {
  await add('Ministry of Ports', { aliases: ['Port 100% Ministry'] });
  const names = async (q: string) => (await list(q)).map(({ name }) => name);
  expect(await names('of por')).toEqual(['Ministry of Ports']);
  expect(await names('100%')).toEqual(['Ministry of Ports']);
  expect(await names('1_0')).toEqual([]);
  expect((await list('of por'))[0]).toMatchObject({ kind: 'body', claimCount: 0 });
});

describe('whom sources speak for', () => {
  test('may not run in a circle', async () => {
    const state = await add('Norland');
    const ministry = await add('Norland Ministry', { partOfId: state.id });
    const envoy = await add('Ida Berg', { speaksForId: ministry.id });
    const circle = await edit(state.id, 1, { speaksForId: envoy.id });
    expect([circle.status, circle.problem.code]).toEqual([422, 'source_circle']);
    expect(circle.problem.detail).toContain('Norland → Ida Berg → Norland Ministry → Norland');
    const itself = await edit(envoy.id, 1, { speaksForId: envoy.id });
    expect(itself.status).toBe(422);
    expect(await find(state.id)).toMatchObject({ speaksFor: null, version: 1 });
  });

  test('two edits that make a circle together: one is refused', async () => {
    const [a, b] = [await add('Left Bank'), await add('Right Bank')];
    const results = await Promise.all([
      edit(a.id, 1, { speaksForId: b.id }),
      edit(b.id, 1, { speaksForId: a.id }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  test('is in this workspace', async () => {
    const foreign = await app.as('stranger').call(routes.createSource, {
      body: { name: 'Foreign Office' },
    });
    const own = await add('Home Office');
    const refused = await edit(own.id, 1, { speaksForId: foreign.body.id });
    expect([refused.status, refused.problem.errors?.[0]?.path]).toEqual([422, 'speaksForId']);
  });
});

describe('merging', () => {
  test('moves chains, scopes and spokespeople, keeps the name, and leaves approvals alone', async () => {
    const kept = await add('Coast Guard');
    const merged = await add('The Coastguard', { aliases: ['CG'], role: 'patrols' });
    const speaker = await add('Jon Vik', { speaksForId: merged.id });
    const claim = await tag('The Coastguard', 'CG');

    const { body } = await merge(merged.id, kept.id);
    expect(body).toMatchObject({
      aliases: ['The Coastguard', 'CG'],
      role: 'patrols',
      claimCount: 1,
      abilities: { trash: false },
    });
    expect(await find(merged.id)).toBeUndefined();
    expect((await find(speaker.id))?.speaksFor).toEqual({ id: kept.id, name: 'Coast Guard' });
    const after = await app.as('viewer').call(routes.getClaim, { params: { claimId: claim.id } });
    expect(after.body.chain[0]?.source.id).toBe(kept.id);
    expect(after.body.scope.actor?.id).toBe(kept.id);
    expect(after.body.version).toBe(claim.version);
  });

  test('closes the gap between whom the two speak for', async () => {
    const top = await add('Crown');
    const middle = await add('Chancery', { speaksForId: top.id });
    const low = await add('Chancellor', { speaksForId: middle.id });
    expect((await merge(middle.id, low.id)).body.speaksFor?.name).toBe('Crown');
  });

  test('is refused whole where it would close a circle', async () => {
    const top = await add('Assembly');
    const middle = await add('Committee', { speaksForId: top.id });
    const low = await add('Chairwoman', { speaksForId: middle.id });
    expect((await merge(top.id, low.id)).problem.code).toBe('source_circle');
    expect(await find(low.id)).toMatchObject({ speaksFor: { name: 'Committee' } });
  });
});

test('a source goes only while nobody needs it', async () => {
  const spoken = await add('Harbour Master');
  const remove = (sourceId: string, ifVersion = 1) =>
    app.as('editor').call(routes.deleteSource, { params: { sourceId }, ifVersion });
  await tag('Harbour Master', 'Docks');
  const used = await remove(spoken.id);
  expect([used.status, used.problem.code]).toEqual([409, 'source_in_use']);
  const whole = await add('Port Authority');
  const part = await add('Pilots', { partOfId: whole.id });
  expect((await remove(whole.id)).problem.detail).toContain('Pilots');
  expect((await remove(part.id, 7)).status).toBe(412);
  expect((await remove(part.id)).status).toBe(204);
  expect((await remove(whole.id)).status).toBe(204);
  expect((await remove(whole.id)).status).toBe(404);
});

test('a source that is named is found or made, and is the outlet of that name', async () => {
  const name = (text: string) =>
    command(app.database.prisma, app.people.editor, async (transaction, record) => {
      record({ action: 'test', entity: 'test', entityId: 'test' });
      return findOrCreateSource(transaction, app.people.editor, record, text);
    });
  const known = await add('Foreign Ministry', { aliases: ['MFA'] });
  expect((await name('mfa')).id).toBe(known.id);
  expect((await name('FOREIGN ministry')).id).toBe(known.id);

  const body = { name: 'Evening Wire', aliases: ['EW'] };
  const { body: outlet } = await app.as('editor').call(routes.createOutlet, { body });
  const wire = await name('EW');
  expect(await find(wire.id)).toMatchObject({ kind: 'outlet', outlet: { id: outlet.id } });
  const made = await Promise.all(Array.from({ length: 4 }, () => name('two people on the quay')));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  expect(await find(made[0]!.id)).toMatchObject({ kind: 'unnamed', claimCount: 0 });
});
