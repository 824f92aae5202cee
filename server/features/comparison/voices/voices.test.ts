import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { routes } from '#contract/routes.ts';
import type { QueryInput } from '#contract/route.ts';
import { createTestApp, type TestApp } from '../../../platform/testing/test-app.ts';
import type { NewClaim } from '../../../platform/testing/test-desk.ts';
import { spanOf, storeArticle } from '../../../platform/testing/test-material.ts';

let app: TestApp;
let topicId: string;
const outlets = new Map<string, string>();
const articles = new Map<string, { id: string; textId: string }>();
const sources = new Map<string, string>();

const text =
  'The minister wrote: “We stand by the harbour – all of it.” He said the envoy was “content”. ' +
  'A report calls the wall “rather weak, in parts”. The mayor is worried.';
const stand = 'We stand by the harbour – all of it.';

beforeAll(async () => {
  app = await createTestApp();
  const editor = app.as('editor');
  topicId = (await editor.call(routes.createTopic, { body: { name: 'Wall' } })).body.id;
  for (const name of ['Ark Daily', 'Coast Echo', 'Delta Post']) {
    const { body } = await editor.call(routes.createOutlet, { body: { name } });
    outlets.set(name, body.id);
  }
  await store('Ark Daily', '2023-01-05', text);
  await store('Coast Echo', '2023-01-04', `${text} Echo.`);
  await store('Delta Post', '2023-01-07', `${text} Delta.`);
  // As the copies' detector leaves it: the Ark Daily prints the Delta Post's text.
  await app.database.prisma.copyGroupMember.createMany({
    data: ['Ark Daily', 'Delta Post'].map((name) => ({
      workspaceId: app.workspaceId,
      articleId: articles.get(name)!.id,
      groupId: articles.get('Ark Daily')!.id,
    })),
  });
  const minister = link('Minister', 'direct');
  await tag('Coast Echo', stand, { chain: [minister] });
  await tag('Ark Daily', stand, { chain: [minister] });
  await tag('Delta Post', stand, { chain: [minister] });
  await tag('Coast Echo', 'the envoy was “content”', {
    chain: [link('Minister', 'mixed'), link('Envoy', 'indirect')],
    directWords: [spanOf(text, 'content')],
  });
  await tag('Coast Echo', 'the wall “rather weak, in parts”', {
    chain: [link('Quay Wire', 'indirect'), link('Report', 'mixed')],
    directWords: [spanOf(text, 'rather weak, in parts')],
  });
  await tag('Ark Daily', 'A report', { chain: [link('Report', 'mixed')], directWords: [] });
  await tag('Ark Daily', 'The mayor is worried', { chain: [link('Mayor', 'indirect')] });
  const { body } = await editor.call(routes.listSources, {});
  for (const { id, name } of body.items) sources.set(name, id);
  await editor.call(routes.editSource, {
    params: { sourceId: sources.get('Quay Wire')! },
    ifVersion: 1,
    body: { kind: 'outlet' },
  });
  await editor.call(routes.createSpeakerGroup, {
    body: { name: 'town', sourceIds: [sources.get('Minister')!, sources.get('Mayor')!] },
  });
});
afterAll(() => app.close());

async function store(outlet: string, published: string, content: string) {
  const article = await storeArticle(app.database.prisma, app.people.editor, {
    text: content,
    topicIds: [topicId],
    outletId: outlets.get(outlet)!,
    published: parsePartialDate(published),
  });
  articles.set(outlet, article);
}

const link = (source: string, mode: 'direct' | 'indirect' | 'mixed') => ({
  ...{ source, verb: 'said', mode },
  occasion: { venue: null, said: null },
});

async function tag(outlet: string, words: string, more: Partial<NewClaim>) {
  const { id, textId } = articles.get(outlet)!;
  const { status } = await app.as('editor').call(routes.createClaim, {
    params: { articleId: id },
    body: { textId, category: 'warning', ...spanOf(text, words), ...more },
  });
  expect(status).toBe(201);
}

async function voices(query: QueryInput<typeof routes.getVoices> = {}) {
  return (await app.as('viewer').call(routes.getVoices, { params: { topicId }, query })).body;
}

/** "Minister 17 in 3, 0 told: Ark Daily 8/1+1, Coast Echo 9/2" */
async function lines(query: QueryInput<typeof routes.getVoices> = {}) {
  const { voices: found, columns } = await voices(query);
  const nameOf = (key: string) => columns.find((column) => column.key === key)?.name ?? key;
  return found.map(({ name, words, claims, indirect, columns: own }) => {
    const where = own.map(
      ({ column, words: some, claims: count, copies }) =>
        `${nameOf(column)} ${some}/${count}${copies > 0 ? `+${copies}` : ''}`,
    );
    return `${name} ${words} in ${claims}, ${indirect} told: ${where.sort().join(', ')}`;
  });
}

describe('the voices', () => {
  test('words belong to the last who is quoted, and copies of a text count once', async () => {
    expect(await lines()).toEqual([
      'Minister 17 in 3, 0 told: Ark Daily 8/1, Coast Echo 9/2, Delta Post 0/0+1',
      'Report 4 in 2, 0 told: Ark Daily 0/1, Coast Echo 4/1',
      'Envoy 0 in 0, 1 told: ',
      'Mayor 0 in 0, 1 told: ',
      'Quay Wire 0 in 0, 1 told: ',
    ]);
    expect((await voices()).total).toEqual({ voices: 5, claims: 5, words: 21 });
  });

  test('say at which remove, and where nobody has marked the words', async () => {
    const report = (await voices()).voices.find(({ name }) => name === 'Report');
    expect(report).toMatchObject({
      unmarked: 1,
      removes: [
        { via: null, between: 0, claims: 1, words: 0 },
        { via: 'outlet', between: 1, claims: 1, words: 4 },
      ],
    });
  });

  test('of one outlet alone: who is printed by others too, in copies even, is not', async () => {
    expect(await lines({ onlyOne: 'true' })).toEqual([]);
    const { body } = await app.as('editor').call(routes.createOutletGroup, {
      body: { name: 'both', outletIds: [outlets.get('Ark Daily')!, outlets.get('Coast Echo')!] },
    });
    expect(await lines({ onlyOne: 'true', by: 'group' })).toEqual([
      'Report 4 in 2, 0 told: both 4/2',
    ]);
    await app.as('editor').call(routes.deleteOutletGroup, {
      params: { groupId: body.id },
      ifVersion: body.version,
    });
  });

  test('are grouped as the team groups speakers; others stay alone', async () => {
    const [first, ...others] = await lines({ speakers: 'group' });
    expect(first).toBe('town 17 in 3, 1 told: Ark Daily 8/1, Coast Echo 9/2, Delta Post 0/0+1');
    expect(others).toHaveLength(3);
  });

  test('of a group that is quoted in a claim, nobody is told of in it besides', async () => {
    const { body } = await app.as('editor').call(routes.listSpeakerGroups);
    const { id, version, sourceIds } = body.items[0]!;
    const members = (ids: string[], ifVersion: number) =>
      app.as('editor').call(routes.editSpeakerGroup, {
        params: { groupId: id },
        ifVersion,
        body: { sourceIds: ids },
      });
    await members([sources.get('Minister')!, sources.get('Envoy')!], version);
    const [first] = await lines({ speakers: 'group' });
    expect(first).toContain('town 17 in 3, 0 told');
    await members(sourceIds, version + 1);
    expect((await lines({ speakers: 'group' }))[0]).toContain('town 17 in 3, 1 told');
  });

  test('under the filters all views share', async () => {
    expect(await lines({ outletIds: outlets.get('Delta Post')! })).toEqual([
      'Minister 8 in 1, 0 told: Delta Post 8/1',
    ]);
    expect(await lines({ publishedTo: '2023-01-04' })).toHaveLength(4);
    expect(await lines({ statuses: 'approved' })).toEqual([]);
    expect(await lines({ category: 'aid-total' })).toEqual([]);
  });

  test('are not there for others', async () => {
    const theirs = await app.as('stranger').call(routes.getVoices, { params: { topicId } });
    expect(theirs.status).toBe(404);
  });
});

describe('the claims of a voice', () => {
  const open = async (
    name: string,
    query: QueryInput<typeof routes.getVoiceClaims> = {},
    voiceId = sources.get(name)!,
  ) =>
    (
      await app.as('viewer').call(routes.getVoiceClaims, {
        params: { topicId, voiceId },
        query,
      })
    ).body;

  test('are its quotations with the words that are its own, copies said to be copies', async () => {
    const { name, items, leftOut } = await open('Minister');
    expect([name, leftOut]).toEqual(['Minister', 0]);
    expect(
      items.map(({ outlet, words, isCopy }) => [
        outlet?.name,
        words.map(({ exact }) => exact).join('|'),
        isCopy,
      ]),
    ).toEqual([
      ['Coast Echo', stand, false],
      ['Coast Echo', 'content', false],
      ['Ark Daily', stand, false],
      ['Delta Post', stand, true],
    ]);
  });

  test('are as many as were counted', async () => {
    for (const { id, columns } of (await voices()).voices) {
      for (const { column, claims, copies } of columns) {
        const { items } = await open('', { column }, id);
        expect(items.filter(({ isCopy }) => !isCopy)).toHaveLength(claims);
        expect(items.filter(({ isCopy }) => isCopy)).toHaveLength(copies);
      }
    }
  });

  test('or those in which it is paraphrased; of a group too', async () => {
    // The words quoted there are the minister's, never the envoy's.
    expect((await open('Envoy', { how: 'indirect' })).items).toMatchObject([{ words: [] }]);
    expect((await open('Envoy')).items).toEqual([]);
    const { body } = await app.as('viewer').call(routes.listSpeakerGroups);
    const group = await open('', { how: 'indirect' }, body.items[0]!.id);
    expect(group).toMatchObject({ name: 'town', items: [{ words: [] }] });
  });

  test('are not there for nobody', async () => {
    const { status } = await app.as('viewer').call(routes.getVoiceClaims, {
      params: { topicId, voiceId: topicId },
    });
    expect(status).toBe(404);
  });
});

describe('groups of speakers', () => {
  test('hold no name twice, and none of another workspace', async () => {
    const editor = app.as('editor');
    const twin = await editor.call(routes.createSpeakerGroup, { body: { name: 'TOWN' } });
    expect([twin.status, twin.problem.code]).toEqual([409, 'name_taken']);
    const foreign = await app.as('stranger').call(routes.createSource, { body: { name: 'Far' } });
    const refused = await editor.call(routes.createSpeakerGroup, {
      body: { name: 'abroad', sourceIds: [foreign.body.id] },
    });
    expect(refused.status).toBe(422);
  });

  test('keep their place when a source is merged, and lose who is deleted', async () => {
    const editor = app.as('editor');
    const add = async (name: string) =>
      (await editor.call(routes.createSource, { body: { name } })).body.id;
    const [a, b, c] = [await add('Ada'), await add('Bo'), await add('Cy')];
    const { body: made } = await editor.call(routes.createSpeakerGroup, {
      body: { name: 'staff', sourceIds: [a, c] },
    });
    await editor.call(routes.mergeSource, { params: { sourceId: a }, body: { intoId: b } });
    await editor.call(routes.deleteSource, { params: { sourceId: c }, ifVersion: 1 });
    const { body } = await editor.call(routes.listSpeakerGroups);
    expect(body.items.find(({ id }) => id === made.id)?.sourceIds).toEqual([b]);
  });
});
