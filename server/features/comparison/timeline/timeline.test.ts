import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { routes } from '#contract/routes.ts';
import type { QueryInput } from '#contract/route.ts';
import { createTestApp, type TestApp } from '../../../platform/testing/test-app.ts';
import type { NewClaim } from '../../../platform/testing/test-desk.ts';
import { spanOf, storeArticle } from '../../../platform/testing/test-material.ts';

let app: TestApp;
let topicId: string;
let closed: string;
const outlets = new Map<string, string>();

const text =
  'The pier was shut from 2019 to May 2020, the mayor said. Some say it was open before.';
const shut = 'The pier was shut from 2019 to May 2020';
const date = (written: string) => parsePartialDate(written)!;

beforeAll(async () => {
  app = await createTestApp();
  const editor = app.as('editor');
  topicId = (await editor.call(routes.createTopic, { body: { name: 'Pier' } })).body.id;
  const { body } = await editor.call(routes.createQuestion, {
    body: { topicId, text: 'Was it shut?', kind: 'choice', answers: ['shut', 'open'] },
  });
  closed = body.id;
  for (const name of ['Ark Daily', 'Coast Echo', 'Delta Post']) {
    const made = await editor.call(routes.createOutlet, { body: { name } });
    outlets.set(name, made.body.id);
  }
  await tell('Ark Daily', '2021-05-06', shut, {
    answer: { value: 'shut', actor: null },
    period: period('2019', '2020-05'),
    chain: [link('Report', 'mixed', '2021-05-01'), link('Mayor', 'indirect', '2020')],
  });
  await tell('Coast Echo', '2021-05', shut, {
    answer: { value: 'shut', actor: null },
    period: period('2019', null),
    chain: [link('Guard', 'indirect', null), link('Mayor', 'indirect', '2020-06')],
  });
  await tell('Delta Post', '2021-07-01', 'it was open before', {
    answer: { value: 'open', actor: null },
    period: { ...period(null, null), needs: 'the published date' },
  });
  await tell('Delta Post', null, shut, { answer: { value: 'shut', actor: null } });
});
afterAll(() => app.close());

const period = (from: string | null, to: string | null) => ({
  from: from === null ? null : date(from),
  to: to === null ? null : date(to),
  ...{ asPrinted: 'then', implied: null, endBasis: null, needs: null as string | null },
});
const link = (source: string, mode: 'indirect' | 'mixed', said: string | null) => ({
  ...{ source, verb: 'said', mode },
  occasion: { venue: null, said: said === null ? null : date(said) },
});

async function tell(
  outlet: string,
  published: string | null,
  words: string,
  more: Partial<NewClaim>,
) {
  const article = await storeArticle(app.database.prisma, app.people.editor, {
    text,
    topicIds: [topicId],
    outletId: outlets.get(outlet)!,
    published: published === null ? null : date(published),
  });
  const { status } = await app.as('editor').call(routes.createClaim, {
    params: { articleId: article.id },
    body: {
      ...{ textId: article.textId, category: 'warning', questionId: closed, chain: [] },
      ...{ period: null, ...spanOf(text, words), ...more },
    },
  });
  expect(status).toBe(201);
}

async function timeline(query: QueryInput<typeof routes.getTimeline> = {}) {
  return (await app.as('viewer').call(routes.getTimeline, { params: { topicId }, query })).body;
}

/** "Ark Daily 2019–2020-05" */
async function marks(query: QueryInput<typeof routes.getTimeline>) {
  const { claims } = await timeline(query);
  return claims.map(({ outlet, from, to }) => `${outlet ?? ''} ${from ?? ''}–${to ?? ''}`);
}

describe('a timeline', () => {
  test('by the day of publishing; without a date a claim stands apart', async () => {
    const { placed, unplaced, apart } = await timeline();
    expect(await marks({})).toEqual([
      'Coast Echo 2021-05–2021-05',
      'Ark Daily 2021-05-06–2021-05-06',
      'Delta Post 2021-07-01–2021-07-01',
    ]);
    expect([placed, unplaced, apart.length]).toEqual([3, 1, 1]);
  });

  test('by when the link that speaks spoke: who is quoted, else the far end', async () => {
    expect(await marks({ clock: 'said' })).toEqual([
      'Coast Echo 2020-06–2020-06',
      'Ark Daily 2021-05-01–2021-05-01',
    ]);
  });

  test('by the time they speak of, open ends open; what is unresolved says what it needs', async () => {
    expect(await marks({ clock: 'about' })).toEqual(['Coast Echo 2019–', 'Ark Daily 2019–2020-05']);
    const { apart } = await timeline({ clock: 'about' });
    expect(apart.map(({ needs }) => needs)).toContain('the published date');
  });

  test('within a time: an open end reaches on', async () => {
    expect(await marks({ clock: 'about', aboutFrom: '2020-06' })).toEqual(['Coast Echo 2019–']);
    expect(await marks({ clock: 'about', aboutTo: '2018' })).toEqual([]);
    expect(await marks({ publishedFrom: '2021-05-07' })).toHaveLength(2);
    expect((await timeline({ publishedFrom: '2021' })).unplaced).toBe(0);
  });

  test('every view looks at a time of any clock: claims outside it are hidden', async () => {
    const counts = async (query: QueryInput<typeof routes.getMatrix>) => {
      const { body } = await app
        .as('viewer')
        .call(routes.getMatrix, { params: { topicId }, query });
      return body.columns.map(({ name }, at) => `${name} ${body.rows[0]!.cells![at]!.claimCount}`);
    };
    expect(await counts({})).toEqual(['Ark Daily 1', 'Coast Echo 1', 'Delta Post 2']);
    expect(await counts({ aboutFrom: '2020-06' })).toEqual([
      'Ark Daily 0',
      'Coast Echo 1',
      'Delta Post 0',
    ]);
    expect(await counts({ saidFrom: '2021', saidTo: '2021-05' })).toEqual([
      'Ark Daily 1',
      'Coast Echo 0',
      'Delta Post 0',
    ]);
    const { body } = await app
      .as('viewer')
      .call(routes.getVoices, { params: { topicId }, query: { saidTo: '2020' } });
    expect(body.voices.map(({ name }) => name).sort()).toEqual(['Guard', 'Mayor']);
  });

  test('stands in rows by outlet or by question', async () => {
    const { rows, claims } = await timeline({ rows: 'question' });
    expect(rows.map(({ name }) => name)).toEqual(['Was it shut?', '(no question)']);
    expect(new Set(claims.flatMap((claim) => claim.rows))).toEqual(new Set([closed]));
    const byOutlet = await timeline();
    expect(byOutlet.rows.map(({ name }) => name)).toEqual([
      'Ark Daily',
      'Coast Echo',
      'Delta Post',
    ]);
  });

  test('says who was first, for a question and each answer, and where nobody can say', async () => {
    const { first, columns } = await timeline();
    const nameOf = (key: string) => columns.find((column) => column.key === key)?.name;
    expect(
      first.map(({ answer, tie, undated, reports }) => [
        ...[answer, tie, undated],
        reports.map(({ column }) => nameOf(column)).join(', '),
      ]),
    ).toEqual([
      [null, 'dates too rough', 1, 'Coast Echo, Ark Daily'],
      ['shut', 'dates too rough', 1, 'Coast Echo, Ark Daily'],
      ['open', 'none', 0, 'Delta Post'],
    ]);
  });

  test('is not there for others', async () => {
    const theirs = await app.as('stranger').call(routes.getTimeline, { params: { topicId } });
    expect(theirs.status).toBe(404);
  });
});

test('more claims than can be told apart are counted, by the month or the year', async () => {
  const editor = app.as('editor');
  const { body: topic } = await editor.call(routes.createTopic, { body: { name: 'Many' } });
  const { prisma } = app.database;
  const words = 'pier ';
  for (const [published, count] of [
    ['2020-01-15', 900],
    ['2020-02', 700],
  ] as const) {
    const article = await storeArticle(prisma, app.people.editor, {
      ...{ text: words.repeat(count), topicIds: [topic.id], published: date(published) },
    });
    await prisma.claim.createMany({
      data: Array.from({ length: count }, (_, at) => ({
        workspaceId: app.workspaceId,
        id: crypto.randomUUID(),
        articleId: article.id,
        textId: article.textId,
        ...{ start: at * 5, end: at * 5 + 4, exact: 'pier', prefix: '', suffix: '' },
        ...{ region: 'body', paragraph: 1, paragraphs: 1, category: 'warning' },
        createdById: app.people.editor.memberId,
      })),
    });
  }
  const params = { topicId: topic.id };
  const { body } = await app.as('viewer').call(routes.getTimeline, { params });
  expect([body.placed, body.claims]).toEqual([1600, []]);
  expect(body.bins.map(({ at, claims }) => [at, claims])).toEqual([
    ['2020-01', 900],
    ['2020-02', 700],
  ]);
});
