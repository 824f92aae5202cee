import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import type { BodyInput } from '#contract/route.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { storeArticle } from '../../platform/testing/test-material.ts';
import type { PersonName } from '../../platform/testing/test-people.ts';

let app: TestApp;
let article: { id: string };
beforeAll(async () => {
  app = await createTestApp();
  article = await storeArticle(app.database.prisma, app.people.editor, { text: 'The wall.' });
});
afterAll(() => app.close());

type Codings = NonNullable<BodyInput<typeof routes.editArticle>['frames']>;

const read = async () =>
  (await app.as('viewer').call(routes.getArticle, { params: { articleId: article.id } })).body;
const code = async (frames: Codings, who: PersonName = 'editor', ifVersion?: number) =>
  app.as(who).call(routes.editArticle, {
    params: { articleId: article.id },
    ifVersion: ifVersion ?? (await read()).version,
    body: { frames },
  });
const told = async () =>
  (await read()).frames.map(({ key, primary, by }) => [key, primary, by.name] as const);

test('frames are set as a whole, the primary first, each with who coded it', async () => {
  const names = { editor: app.people.editor.name, reviewer: app.people.reviewer.name };
  await code([{ frame: 'economic' }, { frame: 'political', primary: true }]);
  expect(await told()).toEqual([
    ['political', true, names.editor],
    ['economic', false, names.editor],
  ]);
  // The reviewer gives another frame the lead, adds one, and leaves one as it is.
  await code(
    [{ frame: 'economic' }, { frame: 'political' }, { frame: 'morality', primary: true }],
    'reviewer',
  );
  expect(await told()).toEqual([
    ['morality', true, names.reviewer],
    ['economic', false, names.editor],
    ['political', false, names.reviewer],
  ]);
  await code([{ frame: 'economic', primary: true }]);
  expect(await told()).toEqual([['economic', true, names.editor]]);
});

test('each change is an event of the article, before and after', async () => {
  await code([{ frame: 'economic', primary: true }]);
  await code([{ frame: 'morality' }]);
  const event = await app.database.prisma.event.findFirst({
    where: { workspaceId: app.workspaceId, articleId: article.id },
    orderBy: { id: 'desc' },
  });
  expect(event).toMatchObject({
    action: 'article edited',
    before: { frames: [{ key: 'economic', primary: true }] },
    after: { frames: [{ key: 'morality', primary: false }] },
  });
});

test('two primaries, one frame twice, an unknown frame: refused, and nothing is changed', async () => {
  await code([{ frame: 'economic' }]);
  const before = await read();
  const bad: Codings[] = [
    [
      { frame: 'economic', primary: true },
      { frame: 'morality', primary: true },
    ],
    [{ frame: 'economic' }, { frame: 'economic' }],
    [{ frame: 'no-such-frame' }],
  ];
  for (const frames of bad) {
    expect([400, 422]).toContain((await code(frames)).status);
  }
  expect(await read()).toEqual(before);
});

test('an archived frame codes nothing new, and what carries it keeps it', async () => {
  const { body: frame } = await app
    .as('editor')
    .call(routes.createFrame, { body: { name: 'Awe' } });
  await code([{ frame: frame.key }]);
  await app.as('editor').call(routes.editFrame, {
    params: { key: frame.key },
    ifVersion: frame.version,
    body: { archived: true },
  });
  await code([{ frame: frame.key, primary: true }, { frame: 'economic' }]);
  expect((await told()).map(([key]) => key)).toEqual(['awe', 'economic']);
  await code([]);
  expect((await code([{ frame: frame.key }])).problem.errors?.[0]?.path).toBe('frames');
});

test('of two who saw one version the second gets a 412 with what stands', async () => {
  const { version } = await read();
  expect((await code([{ frame: 'morality' }], 'editor', version)).status).toBe(200);
  const { problem } = await code([{ frame: 'political' }], 'reviewer', version);
  expect(problem).toMatchObject({ status: 412, current: { frames: [{ key: 'morality' }] } });
});

test('viewers code nothing, and a frame of another workspace is none', async () => {
  expect((await code([{ frame: 'economic' }], 'viewer')).status).toBe(403);
  expect((await code([{ frame: 'economic' }], 'stranger')).status).toBe(404);
  const theirs = await app.as('stranger').call(routes.createFrame, { body: { name: 'Theirs' } });
  expect((await code([{ frame: theirs.body.key }])).status).toBe(422);
});

test('the library shows the articles of a frame, or those nobody has coded, and counts both', async () => {
  const other = await storeArticle(app.database.prisma, app.people.editor, { text: 'A quay.' });
  await code([{ frame: 'morality' }, { frame: 'economic' }]);
  const shown = async (frame: string) => {
    const { body } = await app.as('viewer').call(routes.listArticles, { query: { frame } });
    return body.items.map(({ id }) => id);
  };
  expect(await shown('morality')).toEqual([article.id]);
  expect(await shown('political')).toEqual([]);
  expect(await shown('-')).toEqual([other.id]);
  // A facet counts under all of the filter but its own part.
  const query = { frame: 'morality' };
  const { body: facets } = await app.as('viewer').call(routes.articleFacets, { query });
  expect(facets.frames).toEqual([
    { key: '-', name: '', count: 1 },
    { key: 'economic', name: 'Economic', count: 1 },
    { key: 'morality', name: 'Morality', count: 1 },
  ]);
  expect(facets.all).toBe(1);
});
