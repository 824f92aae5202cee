import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleSorts } from '#contract/articles.ts';
import type { QueryInput } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';

let app: TestApp;
/** Ids by title. */
const ids = new Map<string, string>();
let topicId: string;
let groupId: string;
const outletIds = new Map<string, string>();

const material = [
  { title: 'Alpha ferry', outlet: 'Coast Times', date: '2021-05-06', text: 'Ferries wait.' },
  { title: 'Beta bridge', outlet: 'Coast Times', date: '2021-05', text: 'A bridge is closed.' },
  { title: 'Gamma canal', outlet: 'Delta News', date: '2022', text: 'Boats pass the lock.' },
  { title: 'Delta 100% dam', outlet: null, date: '2020-01-31', text: 'A ferry, a ferry, a ferry.' },
  { title: 'Epsilon', outlet: 'Delta News', date: null, text: 'Мост закрыт до вечера сегодня.' },
  {
    title: 'Zeta',
    outlet: null,
    date: '2021-05-06',
    text: 'A long report on a ferry and its crew.',
  },
];

beforeAll(async () => {
  app = await createTestApp();
  const editor = app.as('editor');
  topicId = (await editor.call(routes.createTopic, { body: { name: 'Water' } })).body.id;
  for (const { title, outlet, date, text } of material) {
    const { body } = await editor.call(routes.createArticle, {
      body: {
        title,
        outlet,
        text,
        published: date === null ? null : { date, origin: 'editor' },
        topicIds: title.startsWith('Delta') || title === 'Zeta' ? [topicId] : [],
      },
    });
    ids.set(title, body.id);
    if (body.outlet) outletIds.set(body.outlet.name, body.outlet.id);
  }
  const group = { name: 'Coasters', outletIds: [outletIds.get('Coast Times')!] };
  groupId = (await editor.call(routes.createOutletGroup, { body: group })).body.id;
  const change = (title: string, body: Parameters<typeof editEach>[1]) => editEach(title, body);
  await change('Alpha ferry', { readingState: 'read' });
  await change('Gamma canal', { assigneeId: app.people.viewer.memberId });
  const { body: edited } = await editor.call(routes.addText, {
    params: { articleId: ids.get('Beta bridge')! },
    ifVersion: 1,
    body: {
      text: 'A bridge is open, a tunnel closed.\nBack to top',
      regions: [{ start: 35, end: 46, kind: 'boilerplate' }],
    },
  });
  const { body: claim } = await editor.call(routes.createClaim, {
    params: { articleId: edited.id },
    body: { textId: edited.text.id, start: 0, end: 16, category: 'diplomacy' },
  });
  const params = { claimId: claim.id };
  await editor.call(routes.submitClaim, { params, ifVersion: claim.version });
});
afterAll(() => app.close());

const editEach = (title: string, body: { readingState?: 'read'; assigneeId?: string }) =>
  app.as('editor').call(routes.editArticle, {
    params: { articleId: ids.get(title)! },
    ifVersion: 1,
    body,
  });
type Query = QueryInput<typeof routes.listArticles>;
const list = async (query: Query = {}) =>
  (await app.as('viewer').call(routes.listArticles, { query })).body;
const titles = async (query: Query) => (await list(query)).items.map(({ title }) => title);
const day = (date: string) => date as PartialDate;

describe('the library', () => {
  const everything = [
    'Alpha ferry',
    'Beta bridge',
    'Delta 100% dam',
    'Epsilon',
    'Gamma canal',
    'Zeta',
  ];
  const cases: Record<string, { query: () => Query; expect: string[] }> = {
    'of one topic': { query: () => ({ topicId }), expect: ['Delta 100% dam', 'Zeta'] },
    'of an outlet, or of none': {
      query: () => ({ outletIds: `${outletIds.get('Delta News')!},none` }),
      expect: ['Delta 100% dam', 'Epsilon', 'Gamma canal', 'Zeta'],
    },
    'of a group of outlets': { query: () => ({ groupId }), expect: ['Alpha ferry', 'Beta bridge'] },
    'by reading state': { query: () => ({ readingState: 'read' }), expect: ['Alpha ferry'] },
    'by language': { query: () => ({ language: 'ru' }), expect: ['Epsilon'] },
    'published in a year': {
      query: () => ({ publishedFrom: day('2021'), publishedTo: day('2021') }),
      expect: ['Alpha ferry', 'Beta bridge', 'Zeta'],
    },
    'published up to a day': {
      query: () => ({ publishedTo: day('2021-05-05') }),
      expect: ['Beta bridge', 'Delta 100% dam'],
    },
    'assigned to somebody': {
      query: () => ({ assigneeId: app.people.viewer.memberId }),
      expect: ['Gamma canal'],
    },
    'awaiting review': { query: () => ({ awaitsReview: 'true' }), expect: ['Beta bridge'] },
    'not awaiting review': {
      query: () => ({ awaitsReview: 'false' }),
      expect: everything.filter((title) => title !== 'Beta bridge'),
    },
    'changed by its outlet': { query: () => ({ edited: 'true' }), expect: ['Beta bridge'] },
    'in the trash': { query: () => ({ trashed: 'true' }), expect: [] },
    'with a word in text or title, in any form': {
      query: () => ({ q: 'ferries' }),
      expect: ['Alpha ferry', 'Delta 100% dam', 'Zeta'],
    },
    'with a part of a word in the title': { query: () => ({ q: 'rid' }), expect: ['Beta bridge'] },
    'with a sign that is no pattern': { query: () => ({ q: '100%' }), expect: ['Delta 100% dam'] },
    'with every word': { query: () => ({ q: 'ferry crew' }), expect: ['Zeta'] },
    'with a phrase': { query: () => ({ q: '"long report"' }), expect: ['Zeta'] },
    'without a word': {
      query: () => ({ q: 'ferry -crew' }),
      expect: ['Alpha ferry', 'Delta 100% dam'],
    },
    'in the current text only': { query: () => ({ q: 'tunnel' }), expect: ['Beta bridge'] },
    'not in a former text': { query: () => ({ q: '"bridge is closed"' }), expect: [] },
    'not in boilerplate': { query: () => ({ q: '"back to top"' }), expect: [] },
    'in another script': { query: () => ({ q: 'закрыт' }), expect: ['Epsilon'] },
    'with search and filters together': {
      query: () => ({ q: 'ferry', topicId, outletIds: 'none', publishedFrom: day('2021') }),
      expect: ['Zeta'],
    },
    'of nothing but stop words': { query: () => ({ q: 'the' }), expect: [] },
  };
  test.each(Object.entries(cases))('%s', async (_, { query, expect: found }) => {
    const page = await list({ ...query(), sort: 'title' });
    expect(page.items.map(({ title }) => title)).toEqual(found);
    expect(page.total).toBe(found.length);
  });

  test('never sends a text along', async () => {
    const answer = await app.as('viewer').call(routes.listArticles, { query: { q: 'ferries' } });
    expect(answer.text).not.toContain('Ferries wait');
  });

  test('survives what people type into a search', async () => {
    for (const q of ['"', '-', '(((', "o'neil \\", '%_', ':*', 'a & | !', '🔒', '-ferry', 'or']) {
      expect((await app.as('viewer').call(routes.listArticles, { query: { q } })).status).toBe(200);
    }
  });
});

describe('its order', () => {
  const cases: Partial<Record<(typeof articleSorts)[number], string[]>> = {
    '-published': [
      'Gamma canal',
      'Zeta',
      'Alpha ferry',
      'Beta bridge',
      'Delta 100% dam',
      'Epsilon',
    ],
    published: ['Delta 100% dam', 'Beta bridge', 'Alpha ferry', 'Zeta', 'Gamma canal', 'Epsilon'],
    '-added': ['Zeta', 'Epsilon', 'Delta 100% dam', 'Gamma canal', 'Beta bridge', 'Alpha ferry'],
    added: ['Alpha ferry', 'Beta bridge', 'Gamma canal', 'Delta 100% dam', 'Epsilon', 'Zeta'],
    title: ['Alpha ferry', 'Beta bridge', 'Delta 100% dam', 'Epsilon', 'Gamma canal', 'Zeta'],
    outlet: ['Alpha ferry', 'Beta bridge', 'Gamma canal', 'Epsilon', 'Delta 100% dam', 'Zeta'],
  };
  test.each(Object.entries(cases))('%s', async (sort, expected) => {
    expect(await titles({ sort: sort as Query['sort'] })).toEqual(expected);
  });

  test('is by date unless somebody searches', async () => {
    expect(await titles({})).toEqual(cases['-published']);
    expect(await titles({ sort: 'relevance' })).toEqual(cases['-published']);
  });

  test('of a search puts titles first, then what says it most', async () => {
    expect(await titles({ q: 'ferry' })).toEqual(['Alpha ferry', 'Delta 100% dam', 'Zeta']);
  });

  test('by claims begins with the most', async () => {
    expect((await titles({ sort: '-claims' }))[0]).toBe('Beta bridge');
  });

  test.each(articleSorts)('%s is the same page by page', async (sort) => {
    const query = { sort, ...(sort === 'relevance' && { q: 'ferry OR bridge OR boats' }) };
    const whole = await list(query);
    const paged: (string | null)[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = await list({ ...query, limit: 2, ...(cursor && { cursor }) });
      expect(page.items.length).toBeLessThanOrEqual(2);
      expect(page.total).toBe(whole.total);
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(whole.items.map(({ id }) => id));
  });

  test('takes no cursor of another order, and no invented one', async () => {
    const { nextCursor } = await list({ sort: 'title', limit: 2 });
    const call = (query: Query) => app.as('viewer').call(routes.listArticles, { query });
    expect((await call({ sort: 'added', cursor: nextCursor! })).problem.code).toBe(
      'malformed_cursor',
    );
    const invented = [
      { sort: '-published', key: '2021-02-31', id: ids.get('Zeta') },
      { sort: '-published', key: "'; drop table article", id: ids.get('Zeta') },
      { sort: '-claims', key: '99999999999', id: ids.get('Zeta') },
      { sort: 'relevance', key: 'NaN', id: ids.get('Zeta') },
      { sort: 'title', key: 'a\u0000b', id: ids.get('Zeta') },
    ];
    for (const key of invented) {
      const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
      const { status } = await call({ sort: key.sort as Query['sort'], cursor, q: 'ferry' });
      expect([key.key, status]).toEqual([key.key, 400]);
    }
  });

  test('answers a page behind the end with the total', async () => {
    const last = { sort: 'title', key: '1', id: 'ffffffff-ffff-7fff-bfff-ffffffffffff' };
    const cursor = Buffer.from(JSON.stringify(last)).toString('base64url');
    expect(await list({ sort: 'title', cursor })).toEqual({
      items: [],
      total: 6,
      nextCursor: null,
    });
  });
});

describe('facets', () => {
  const facets = async (query: QueryInput<typeof routes.articleFacets> = {}) =>
    (await app.as('viewer').call(routes.articleFacets, { query })).body;

  test('count what each choice would show', async () => {
    expect(await facets()).toEqual({
      all: 6,
      mine: 1,
      awaitsReview: 1,
      edited: 1,
      trashed: 0,
      topics: [{ id: topicId, name: 'Water', count: 2 }],
      outlets: [
        { id: outletIds.get('Coast Times'), name: 'Coast Times', count: 2 },
        { id: outletIds.get('Delta News'), name: 'Delta News', count: 2 },
        { id: null, name: '', count: 2 },
      ],
      readingStates: [
        { value: 'not started', count: 5 },
        { value: 'read', count: 1 },
      ],
      languages: expect.arrayContaining([{ value: 'ru', count: 1 }]) as unknown,
      frames: [{ key: '-', name: '', count: 6 }],
    });
  });

  test('leave their own part of the filter out, and heed every other', async () => {
    const counted = await facets({ outletIds: 'none', q: 'ferry' });
    expect(counted.all).toBe(2);
    expect(counted.outlets).toEqual([
      { id: outletIds.get('Coast Times'), name: 'Coast Times', count: 1 },
      { id: null, name: '', count: 2 },
    ]);
    expect(counted.topics).toEqual([{ id: topicId, name: 'Water', count: 2 }]);
    expect(counted.readingStates).toEqual([{ value: 'not started', count: 2 }]);
    const mine = await facets({ assigneeId: app.people.viewer.memberId });
    expect([mine.all, mine.mine]).toEqual([6, 1]);
    expect(mine.outlets.map(({ count }) => count)).toEqual([1]);
  });

  test('agree with the list, whatever is chosen', async () => {
    const counted = await facets({ q: 'ferry' });
    for (const { id, count } of counted.outlets) {
      expect((await list({ q: 'ferry', outletIds: id ?? 'none' })).total).toBe(count);
    }
    expect((await list({ q: 'ferry' })).total).toBe(counted.all);
  });
});

test('another workspace sees none of it', async () => {
  const theirs = app.as('stranger');
  expect((await theirs.call(routes.listArticles)).body).toMatchObject({ items: [], total: 0 });
  const ours = { query: { topicId, groupId, q: 'ferry' } };
  expect((await theirs.call(routes.listArticles, ours)).body.total).toBe(0);
  expect((await theirs.call(routes.articleFacets, ours)).body).toMatchObject({
    all: 0,
    outlets: [],
  });
});

test('what comes in between two pages moves nothing into the second', async () => {
  const first = await list({ sort: '-added', limit: 2 });
  const body = { text: 'A late ferry.', title: 'Late' };
  await app.as('editor').call(routes.createArticle, { body });
  const second = await list({ sort: '-added', limit: 2, cursor: first.nextCursor! });
  expect([...first.items, ...second.items].map(({ title }) => title)).toEqual([
    'Zeta',
    'Epsilon',
    'Delta 100% dam',
    'Gamma canal',
  ]);
});
