import { afterAll, beforeAll, expect, test } from 'vitest';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { routes } from '#contract/routes.ts';
import type { QueryInput } from '#contract/route.ts';
import { createTestApp, type TestApp } from '../../../platform/testing/test-app.ts';
import { storeArticle } from '../../../platform/testing/test-material.ts';

let app: TestApp;
let topicId: string;
const outlets = new Map<string, string>();
const articles = new Map<string, string>();

beforeAll(async () => {
  app = await createTestApp();
  const editor = app.as('editor');
  topicId = (await editor.call(routes.createTopic, { body: { name: 'Wall' } })).body.id;
  for (const [name, country] of [
    ['Ark Daily', 'US'],
    ['Coast Echo', 'US'],
    ['Delta Post', 'GB'],
  ] as const) {
    const { body } = await editor.call(routes.createOutlet, { body: { name, country } });
    outlets.set(name, body.id);
  }
  await store('ark 1', 'Ark Daily', '2023-01-05', { economic: true, morality: false });
  await store('ark 2', 'Ark Daily', '2023-02-05', { economic: false });
  await store('ark 3', 'Ark Daily', '2023-03-05', {});
  await store('coast 1', 'Coast Echo', '2023-01-06', { morality: true });
  await store('delta 1', 'Delta Post', '2023-01-07', {});
  await store('no outlet', null, '2023-01-08', { economic: true });
  const thrown = await store('thrown away', 'Ark Daily', '2023-01-09', { economic: true });
  await app.database.prisma.article.update({
    where: { workspaceId_id: { workspaceId: app.workspaceId, id: thrown } },
    data: { trashedAt: new Date() },
  });
});
afterAll(() => app.close());

async function store(
  title: string,
  outlet: string | null,
  date: string,
  frames: Record<string, boolean>,
): Promise<string> {
  const { database, people } = app;
  const { workspaceId, memberId } = people.editor;
  const { id } = await storeArticle(database.prisma, people.editor, {
    ...{ title, text: `${title}.`, topicIds: [topicId] },
    outletId: outlet === null ? null : (outlets.get(outlet) ?? null),
    published: parsePartialDate(date),
  });
  await database.prisma.articleFrame.createMany({
    data: Object.entries(frames).map(([frame, primary]) => ({
      ...{ workspaceId, articleId: id, frame, primary, memberId },
    })),
  });
  articles.set(title, id);
  return id;
}

const read = async (query: QueryInput<typeof routes.getTopicFrames> = {}) =>
  (await app.as('viewer').call(routes.getTopicFrames, { params: { topicId }, query })).body;

/** "2+1/3": two of three carry it, one of them first of all. */
async function told(query?: QueryInput<typeof routes.getTopicFrames>) {
  const { columns, rows } = await read(query);
  const cells = (key: string) => rows.find(({ frame }) => frame.key === key)?.cells ?? [];
  const line = (key: string) =>
    cells(key).map(({ articles: met, primary }, at) => `${met}+${primary}/${columns[at]!.coded}`);
  return {
    columns: columns.map(({ name }) => name),
    economic: line('economic'),
    morality: line('morality'),
  };
}

test('shares are of coded articles; what is thrown away counts nowhere', async () => {
  expect(await told()).toEqual({
    columns: ['Ark Daily', 'Coast Echo', 'Delta Post', '(no outlet)'],
    economic: ['2+1/2', '0+0/1', '0+0/0', '1+1/1'],
    morality: ['1+0/2', '1+1/1', '0+0/0', '0+0/1'],
  });
  const { columns } = await read();
  expect(
    columns.map(({ articleCount, coded, withPrimary }) => [articleCount, coded, withPrimary]),
  ).toEqual([
    [3, 2, 1],
    [1, 1, 1],
    [1, 0, 0],
    [1, 1, 1],
  ]);
});

test('columns are whatever the filters leave', async () => {
  expect(await told({ by: 'country' })).toMatchObject({
    columns: ['United Kingdom', 'United States', '(no outlet)'],
    economic: ['0+0/0', '2+1/3', '1+1/1'],
  });
  expect(
    await told({ publishedFrom: '2023-02', outletIds: outlets.get('Ark Daily') }),
  ).toMatchObject({
    columns: ['Ark Daily'],
    economic: ['1+0/1'],
  });
});

test('an archived frame has a row only where an article carries it', async () => {
  const editor = app.as('editor');
  for (const key of ['economic', 'other']) {
    await editor.call(routes.editFrame, {
      params: { key },
      ifVersion: 1,
      body: { archived: true },
    });
  }
  const keys = (await read()).rows.map(({ frame }) => [frame.key, frame.archived] as const);
  expect(keys).toContainEqual(['economic', true]);
  expect(keys.map(([key]) => key)).not.toContain('other');
});

test('a cell opens its articles by date, with who coded them', async () => {
  const params = { topicId, frame: 'economic' };
  const open = async (query: QueryInput<typeof routes.getFramedArticles>) =>
    (await app.as('viewer').call(routes.getFramedArticles, { params, query })).body;
  const { items, ...rest } = await open({ column: outlets.get('Ark Daily') });
  expect(rest).toEqual({ name: 'Economic', leftOut: 0, coded: 2 });
  expect(items.map(({ id, title, primary, by }) => [id, title, primary, by.name])).toEqual([
    [articles.get('ark 1'), 'ark 1', true, app.people.editor.name],
    [articles.get('ark 2'), 'ark 2', false, app.people.editor.name],
  ]);
  expect((await open({})).items.map(({ title }) => title)).toEqual(['ark 1', 'no outlet', 'ark 2']);
  expect((await open({ by: 'country', column: 'country:US' })).coded).toBe(3);
});

test('a topic or a frame that is not there is a 404, another team’s too', async () => {
  const call = (who: 'viewer' | 'stranger', frame: string) =>
    app.as(who).call(routes.getFramedArticles, { params: { topicId, frame } });
  expect((await call('viewer', 'nowhere')).status).toBe(404);
  expect((await call('stranger', 'economic')).status).toBe(404);
  const table = await app.as('stranger').call(routes.getTopicFrames, { params: { topicId } });
  expect(table.status).toBe(404);
});
