import { afterAll, beforeAll, expect, test } from 'vitest';
import type { QueryInput } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import { CodePoints } from '#core/text/code-points.ts';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { createTestApp, type TestApp } from '../../../../platform/testing/test-app.ts';
import { storeArticle } from '../../../../platform/testing/test-material.ts';

let app: TestApp;
let topicId: string;
const outlets = new Map<string, string>();

const texts = {
  echo: `Mayor Jane Roe closes the lock 🔒

Mayor Jane Roe closed the lock on Monday. The mayor spoke of a stoppage. Ms. Roe left in the evening.

Read more: Roe and the lock`,
  later: 'Roe opened the lock. The stoppage is over, the mayor told us. Stoppages cost money.',
  herald: 'Jane Roe, the mayor, shut the lock. It was a blockade. The blockade hurts, Roe said.',
};

beforeAll(async () => {
  app = await createTestApp();
  const editor = app.as('editor');
  topicId = (await editor.call(routes.createTopic, { body: { name: 'Lock' } })).body.id;
  for (const name of ['Coast Echo', 'Far Herald'])
    outlets.set(name, (await editor.call(routes.createOutlet, { body: { name } })).body.id);
  const store = (outlet: string, text: string, published: string) => {
    const points = new CodePoints(text);
    const line = text.indexOf('Read more');
    const end = points.length;
    return storeArticle(app.database.prisma, app.people.editor, {
      text,
      topicIds: [topicId],
      outletId: outlets.get(outlet)!,
      published: parsePartialDate(published),
      regions: line < 0 ? [] : [{ kind: 'boilerplate', start: points.fromUtf16(line), end }],
    });
  };
  await store('Coast Echo', texts.echo, '2023-01-05');
  await store('Coast Echo', texts.later, '2023-03-01');
  await store('Far Herald', texts.herald, '2023-02');
  await editor.call(routes.createLexiconEntry, {
    body: { referent: 'stoppage', variants: ['stoppage', 'blockade', 'siege'] },
  });
});
afterAll(() => app.close());

const names = async (query: QueryInput<typeof routes.getNames> = {}) =>
  (await app.as('viewer').call(routes.getNames, { params: { topicId }, query })).body;
const thing = async (name: string, query = {}) =>
  (await names(query)).things.find(({ namings }) => namings.some(({ words }) => words === name))!;

test('the variants of the lexicon, by outlet, with their dates', async () => {
  const { kind, namings } = await thing('blockade');
  expect(kind).toBe('entry');
  expect(namings.map(({ words, articles, times }) => [words, articles, times])).toEqual([
    ['stoppage', 2, 3],
    ['blockade', 1, 2],
  ]);
  const [stoppage, blockade] = namings;
  expect(stoppage).toMatchObject({ first: '2023-01-05', last: '2023-03-01', why: [] });
  expect(stoppage?.cells).toEqual([{ column: outlets.get('Coast Echo'), articles: 2, times: 3 }]);
  expect(blockade?.cells).toEqual([{ column: outlets.get('Far Herald'), articles: 1, times: 2 }]);
});

test('another name is offered with its reason, boilerplate left out', async () => {
  const offer = await thing('Ms. Roe');
  expect(offer.kind).toBe('offer');
  const mayor = offer.namings.find(({ words }) => words === 'mayor');
  expect(mayor).toMatchObject({ articles: 3, times: 3 });
  expect(mayor?.why).toContainEqual({ reason: 'role', by: 'mayor' });
  expect(offer.namings.find(({ words }) => words === 'Roe')?.times).toBe(2);
});

test('wording is compared within one period', async () => {
  const { namings } = await thing('stoppage', { publishedTo: '2023-01' });
  expect(namings).toMatchObject([{ words: 'stoppage', articles: 1, times: 1 }]);
  expect(await names({ publishedFrom: '2023-02' })).toMatchObject({
    first: '2023-02',
    last: '2023-03-01',
  });
});

test('every count opens its passages, each equal to its slice of the text', async () => {
  const { id } = await thing('blockade');
  const passages = async (query: object) =>
    (
      await app.as('viewer').call(routes.getNamePassages, {
        params: { topicId },
        query: { thing: id, words: 'stoppage', ...query },
      })
    ).body;
  const { items, total } = await passages({});
  expect(total).toBe(3);
  expect(items.map(({ exact }) => exact)).toEqual(['stoppage', 'stoppage', 'Stoppages']);
  const [first] = items;
  expect(new CodePoints(texts.echo).slice(first!.span.start, first!.span.end)).toBe('stoppage');
  expect(first).toMatchObject({ outlet: 'Coast Echo', region: 'body', published: '2023-01-05' });
  expect((await passages({ column: outlets.get('Far Herald') })).total).toBe(0);
});

test('a confirmed offer is an entry, a rejected one is not offered again', async () => {
  const { name, namings } = await thing('Ms. Roe');
  const words = namings.map((naming) => naming.words);
  const offers = async () => (await names()).things.filter(({ kind }) => kind === 'offer');
  const rejection = await app.as('editor').call(routes.rejectNaming, { body: { words } });
  expect((await offers()).some((offer) => offer.name === name)).toBe(false);
  const params = { rejectionId: rejection.body.id };
  await app.as('editor').call(routes.takeBackRejectedNaming, { params });
  expect((await offers()).some((offer) => offer.name === name)).toBe(true);
  await app
    .as('editor')
    .call(routes.createLexiconEntry, { body: { referent: name, variants: words } });
  expect((await offers()).some((offer) => offer.name === name)).toBe(false);
  expect((await thing('Ms. Roe')).kind).toBe('entry');
});

test('what is not there is not found', async () => {
  const call = (query: object) =>
    app.as('viewer').call(routes.getNamePassages, {
      params: { topicId },
      query: { thing: 'offer:nobody', words: 'nobody', ...query },
    });
  expect((await call({})).status).toBe(404);
  const other = await app.as('stranger').call(routes.getNames, { params: { topicId }, query: {} });
  expect(other.status).toBe(404);
});
