import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { readFigure } from '#core/figures/read-figure.ts';
import type { Relation } from '#core/comparison/relations/relation.ts';
import { routes } from '#contract/routes.ts';
import type { QueryInput } from '#contract/route.ts';
import { createTestApp, type TestApp } from '../../../platform/testing/test-app.ts';
import type { NewClaim } from '../../../platform/testing/test-desk.ts';
import { spanOf, storeArticle } from '../../../platform/testing/test-material.ts';

let app: TestApp;
let topicId: string;
const questions = new Map<string, string>();
const articles = new Map<string, { id: string; textId: string }>();

/** A harbour fund of an invented state, told by four invented outlets. */
const text =
  'The fund gave more than $3.2 billion, then $90 million, then $70 billion, then $95 billion. ' +
  'Some 17 were killed, said the mayor; 23 were killed, said the guard. The cabinet is ready.';

beforeAll(async () => {
  app = await createTestApp();
  const editor = app.as('editor');
  topicId = (await editor.call(routes.createTopic, { body: { name: 'Port Sel' } })).body.id;
  await ask('How much?', { unit: 'USD' });
  await ask('How many killed?', { unit: 'persons' });
  await ask('Ready?', {
    kind: 'choice',
    answers: ['ready', 'not ready'],
    exclusive: true,
    perActor: true,
  });
  await ask('How did it go?', { kind: 'account' });
  const source = async (name: string, speaksForId: string | null = null) =>
    (await editor.call(routes.createSource, { body: { name, speaksForId } })).body.id;
  const norland = await source('Norland');
  await source('Vael cabinet', norland);
  await source('Neighbours');
  const published: Record<string, string> = {
    'Lakeside Herald': '2019-08-20',
    'Severn Courier': '2019-08',
    Tidewater: '2024-05-11',
    'Ark Daily': '2024-05-12',
  };
  for (const [name, date] of Object.entries(published)) {
    const { body } = await editor.call(routes.createOutlet, { body: { name } });
    const article = await storeArticle(app.database.prisma, app.people.editor, {
      text: `${text} ${name}.`,
      topicIds: [topicId],
      outletId: body.id,
      published: parsePartialDate(date),
    });
    articles.set(name, article);
  }
});
afterAll(() => app.close());

async function ask(name: string, more: object): Promise<void> {
  const { body } = await app.as('editor').call(routes.createQuestion, {
    body: { topicId, text: name, kind: 'figure', ...more },
  });
  questions.set(name, body.id);
}

async function tag(outlet: string, question: string, words: string, more: Partial<NewClaim>) {
  const { id, textId } = articles.get(outlet)!;
  const { status, body } = await app.as('editor').call(routes.createClaim, {
    params: { articleId: id },
    body: {
      textId,
      category: 'warning',
      questionId: questions.get(question)!,
      ...spanOf(text, words),
      ...more,
    },
  });
  expect(status).toBe(201);
  return body.id;
}

const figure = (printed: string): NonNullable<NewClaim['figure']> => {
  const { asPrinted, value, unit, qualifier } = readFigure(printed)!;
  return { asPrinted, value, unit, qualifier };
};
const period = (from: string, to: string) => ({ from, to });
const given = { actor: 'Norland', counterpart: 'Port Sel', what: 'total assistance' };
const said = (source: string) => [{ source, verb: 'said', mode: 'indirect' as const }];

const summaries = async (query: QueryInput<typeof routes.getRelations> = {}) => {
  const { body } = await app.as('viewer').call(routes.getRelations, { params: { topicId }, query });
  return new Map(body.items.map((item) => [item.questionId, item]));
};
const summary = async (question: string, query: QueryInput<typeof routes.getRelations> = {}) =>
  (await summaries(query)).get(questions.get(question)!)!;
const detail = async (
  question: string,
  query: QueryInput<typeof routes.getQuestionRelations> = {},
) =>
  (
    await app.as('viewer').call(routes.getQuestionRelations, {
      params: { topicId, questionId: questions.get(question)! },
      query,
    })
  ).body;

describe('the relation of a row', () => {
  test('says why nothing is related', async () => {
    expect(await summary('How much?')).toMatchObject({ state: 'no claim', words: 'no claim' });
    await tag('Tidewater', 'How did it go?', 'The cabinet', {});
    expect(await summary('How did it go?')).toMatchObject({ state: 'one claim', telling: null });
    await tag('Ark Daily', 'How did it go?', 'The cabinet', {});
    expect(await summary('How did it go?')).toMatchObject({
      state: 'accounts',
      words: 'free accounts, read side by side; 2 claims, 2 independent sources',
    });
  });

  test('tells figures that only seem to differ from each other', async () => {
    await tag('Lakeside Herald', 'How much?', 'more than $3.2 billion', {
      figure: figure('more than $3.2 billion'),
      measure: 'total',
      period: period('2012', '2019-08-20'),
      scope: { ...given, stage: 'provided' },
    });
    await tag('Tidewater', 'How much?', '$70 billion', {
      figure: figure('$70 billion'),
      measure: 'total',
      period: period('2021-03', '2024-05'),
      scope: { ...given, stage: 'provided' },
    });
    const apart = await summary('How much?');
    expect(apart.telling).toMatchObject({
      relation: 'not comparable',
      outlets: ['Lakeside Herald', 'Tidewater'],
    });
    expect(apart.telling?.because).toMatch(/2012 – Aug 2019|Mar 2021 – May 2024/);

    await tag('Severn Courier', 'How much?', '$90 million', {
      figure: figure('$90 million'),
      measure: 'event',
      period: period('2019', '2019'),
      scope: { ...given, actor: 'Vael cabinet', what: 'military aid', stage: 'approved' },
    });
    await tag('Ark Daily', 'How much?', '$95 billion', {
      figure: figure('$95 billion'),
      measure: 'total',
      period: period('2021-03', '2024-05'),
      scope: { ...given, actor: 'Neighbours', stage: 'provided' },
    });
    const row = await summary('How much?');
    expect(row.telling).toMatchObject({ relation: 'part of', certainty: 'possible' });
    expect(row.pairs).toEqual([
      { relation: 'part of', count: 1 },
      { relation: 'not comparable', count: 5 },
    ]);
    expect(row).toMatchObject({ range: null, agreementGroups: 4, independentSources: 4 });
  });

  test('counts contradictions, agreement and independent sources', async () => {
    const killed = (printed: string, source: string): Partial<NewClaim> => ({
      figure: figure(printed),
      measure: 'event',
      period: period('2024-05-10', '2024-05-10'),
      scope: { ...given, actor: null, counterpart: null, what: 'killed' },
      chain: said(source),
    });
    await tag(
      'Tidewater',
      'How many killed?',
      '17 were killed',
      killed('17 people', 'Vael cabinet'),
    );
    await tag('Ark Daily', 'How many killed?', '17 were killed', killed('17 people', 'Norland'));
    expect(await summary('How many killed?')).toMatchObject({
      telling: { relation: 'same' },
      agreementGroups: 1,
      independentSources: 1,
      dependence: 'both rest on one source',
      range: { claims: 2, independentSources: 1, pending: 2 },
    });
    await tag('Ark Daily', 'How many killed?', '23 were killed', killed('23 people', 'Neighbours'));
    const row = await summary('How many killed?');
    expect(row).toMatchObject({
      telling: { relation: 'differ', certainty: 'certain', outlets: ['Tidewater', 'Ark Daily'] },
      pairs: [
        { relation: 'differ', count: 2 },
        { relation: 'same', count: 1 },
      ],
      agreementGroups: 2,
      range: { lowest: { value: '17' }, highest: { value: '23' }, claims: 3 },
    });
    expect(
      row.groups.map(({ words, claims }) => [words, claims.map(({ columns }) => columns.length)]),
    ).toEqual([
      ['17 (10 May 2024)', [1, 1]],
      ['23 (10 May 2024)', [1]],
    ]);
    // One article is one text, whoever speaks in it.
    expect(row.independentSources).toBe(1);
  });

  test('answers of one actor exclude each other, of two they do not', async () => {
    const answer = (value: string, actor: string): Partial<NewClaim> => ({
      answer: { value, actor },
      period: period('2024-05', '2024-05'),
    });
    await tag('Tidewater', 'Ready?', 'The cabinet is ready', answer('ready', 'Norland'));
    await tag('Ark Daily', 'Ready?', 'The cabinet is ready', answer('not ready', 'Neighbours'));
    expect((await summary('Ready?')).telling?.relation).toBe('not comparable');
    await tag('Ark Daily', 'Ready?', 'ready', answer('not ready', 'Vael cabinet'));
    expect((await summary('Ready?')).telling?.relation).toBe('differ');
  });

  test('compares two currencies by a dated rate of the team’s, or not at all', async () => {
    const editor = app.as('editor');
    await ask('How dear?', { unit: 'USD' });
    const price = (printed: string): Partial<NewClaim> => ({
      figure: figure(printed),
      measure: 'total',
      period: period('2021-03', '2024-05'),
      scope: given,
    });
    await tag('Tidewater', 'How dear?', '$70 billion', price('$70 billion'));
    await tag('Ark Daily', 'How dear?', '$95 billion', price('€64 billion'));
    const { telling } = await summary('How dear?');
    expect(telling?.relation).toBe('not comparable');
    expect(telling?.because).toMatch(/no dated rate/);
    const rate = (date: string, worth: string) =>
      editor.call(routes.createRate, {
        body: { from: 'EUR', to: 'USD', rate: worth, date, source: 'Harbour Bank' },
      });
    await rate('2020-01', '2');
    const near = await rate('2024-05-01', '1.1');
    expect(near.status).toBe(201);
    expect((await rate('2024-05-01', '1.2')).status).toBe(409);
    const row = await summary('How dear?');
    expect(row.telling?.relation).not.toBe('not comparable');
    expect(row.telling?.because).toMatch(
      /1\.1 USD for 1 EUR, the rate of 2024-05-01 \(Harbour Bank\)/,
    );
    expect(row.range).toMatchObject({ lowest: { value: '70000000000' }, claims: 2 });
    const { claims } = await detail('How dear?');
    expect(claims.map(({ exchanged }) => exchanged?.figure.value ?? null)).toEqual([
      null,
      '70400000000',
    ]);
    await editor.call(routes.deleteRate, {
      params: { rateId: near.body.id },
      ifVersion: near.body.version,
    });
  });

  test('is of the outlets, time and statuses that are shown', async () => {
    const before2020 = await summary('How much?', { publishedTo: '2019' });
    expect(before2020.claims).toBe(2);
    expect((await summary('How much?', { statuses: 'approved' })).state).toBe('no claim');
    const { items } = (await app.as('viewer').call(routes.listOutlets)).body;
    const only = items.filter(({ name }) => name === 'Tidewater').map(({ id }) => id);
    expect((await summary('How much?', { outletIds: only.join(',') })).state).toBe('one claim');
  });

  test('is not there for others', async () => {
    const { status } = await app.as('stranger').call(routes.getRelations, { params: { topicId } });
    expect(status).toBe(404);
  });
});

describe('a question in words', () => {
  const inWords = async (question: string, query: QueryInput<typeof routes.getSummary> = {}) => {
    const { body } = await app.as('viewer').call(routes.getSummary, { params: { topicId }, query });
    return body.items.find(({ questionId }) => questionId === questions.get(question))!;
  };
  const wordsOf = ({ sentences }: Awaited<ReturnType<typeof inWords>>) =>
    sentences.flat().map(({ words }) => words);

  test('says who answers, what contradicts and what it rests on, each with its claims', async () => {
    const summary = await inWords('How many killed?');
    expect(wordsOf(summary).slice(0, 4)).toEqual([
      'Two of four outlets give a figure: Ark Daily and Tidewater.',
      'Lakeside Herald and Severn Courier are not yet read.',
      'Tidewater and Ark Daily say 17 (10 May 2024);',
      'Ark Daily says 23 (10 May 2024).',
    ]);
    expect(wordsOf(summary)[4]).toMatch(/^Tidewater and Ark Daily contradict each other: /);
    const named = summary.sentences.flat().flatMap(({ claims }) => claims);
    expect(new Set(named)).toEqual(new Set(summary.claims.map(({ id }) => id)));
    expect(summary.claims.map(({ quote }) => quote)).toContain('23 were killed');
  });

  test('is of the outlets, statuses and groups that are shown', async () => {
    const { items } = (await app.as('viewer').call(routes.listOutlets)).body;
    const only = items.filter(({ name }) => name === 'Tidewater').map(({ id }) => id);
    expect(wordsOf(await inWords('How many killed?', { outletIds: only.join() }))[0]).toBe(
      'Tidewater gives a figure.',
    );
    expect(wordsOf(await inWords('How many killed?', { statuses: 'approved' }))).toContain(
      'Ark Daily and Tidewater speak of it in claims of another status.',
    );
  });

  test('is not there for others', async () => {
    const { status } = await app.as('stranger').call(routes.getSummary, { params: { topicId } });
    expect(status).toBe(404);
  });
});

describe('a question opened', () => {
  test('has every two claims once, the most telling first, and what follows from them', async () => {
    const { claims, pairs, groups, bands, sources, morePairs } = await detail('How many killed?');
    const relations = pairs.map(({ relation }) => relation);
    expect(relations).toEqual<Relation[]>(['differ', 'differ', 'same']);
    expect(new Set(pairs.map(({ a, b }) => [a, b].sort().join())).size).toBe(3);
    expect(groups.map((group) => group.length)).toEqual([2, 1]);
    expect(bands).toMatchObject([{ because: null, range: { claims: 3 } }]);
    expect(sources).toHaveLength(1);
    expect(morePairs).toBe(0);
    expect(claims.map(({ outlet }) => outlet)).toEqual(['Tidewater', 'Ark Daily', 'Ark Daily']);
  });

  test('can be held to some columns', async () => {
    const { items } = (await app.as('viewer').call(routes.listOutlets)).body;
    const ark = items.find(({ name }) => name === 'Ark Daily')!.id;
    expect((await detail('How many killed?', { columns: ark })).claims).toHaveLength(2);
  });

  test('of many claims shows the first pairs; in the table they are too many at once', async () => {
    const { id, textId } = articles.get('Tidewater')!;
    await app.as('editor').call(routes.createQuestion, {
      body: { topicId, text: 'Many?', kind: 'account' },
    });
    const { items } = (await app.as('viewer').call(routes.listQuestions, { query: { topicId } }))
      .body;
    const questionId = items.find(({ text: asked }) => asked === 'Many?')!.id;
    questions.set('Many?', questionId);
    for (let start = 0; start < 41; start++) {
      const body = { textId, category: 'warning', questionId, start, end: start + 4 };
      await app.as('editor').call(routes.createClaim, { params: { articleId: id }, body });
    }
    const row = await summary('Many?');
    expect(row).toMatchObject({ state: 'too many', telling: null });
    expect(row.words).toBe(`${row.claims} claims: too many to relate at once`);
    const opened = await detail('Many?');
    expect(opened.summary.state).toBe('accounts');
    expect(opened.pairs).toHaveLength(300);
    expect(opened.morePairs).toBe((row.claims * (row.claims - 1)) / 2 - 300);
  });
});

test('what takes too long at once comes in pages, related and in words', async () => {
  const editor = app.as('editor');
  const { body: topic } = await editor.call(routes.createTopic, { body: { name: 'Many rows' } });
  const { prisma } = app.database;
  const article = await storeArticle(prisma, app.people.editor, {
    ...{ text: 'pier '.repeat(200), topicIds: [topic.id] },
  });
  const ids: string[] = [];
  for (let at = 0; at < 4; at += 1) {
    const { body } = await editor.call(routes.createQuestion, {
      body: { topicId: topic.id, text: `Account ${at}?`, kind: 'account' },
    });
    ids.push(body.id);
    await prisma.claim.createMany({
      data: Array.from({ length: 40 }, (_, nth) => ({
        ...{ workspaceId: app.workspaceId, id: crypto.randomUUID(), questionId: body.id },
        ...{ articleId: article.id, textId: article.textId, category: 'warning' },
        ...{ start: nth * 5, end: nth * 5 + 4, exact: 'pier', prefix: '', suffix: '' },
        ...{ region: 'body', paragraph: 1, paragraphs: 1 },
        createdById: app.people.editor.memberId,
      })),
    });
  }
  const params = { topicId: topic.id };
  const first = await app.as('viewer').call(routes.getRelations, { params });
  const later = first.body.items.filter(({ state }) => state === 'later');
  expect(new Set(first.body.items.map(({ questionId }) => questionId))).toEqual(new Set(ids));
  expect(later.map(({ questionId, claims }) => [questionId, claims])).toEqual([
    [ids[2], 40],
    [ids[3], 40],
  ]);
  const second = await app
    .as('viewer')
    .call(routes.getRelations, { params, query: { cursor: first.body.nextCursor! } });
  expect(second.body.items.map(({ questionId, state }) => [questionId, state])).toEqual([
    [ids[2], 'accounts'],
    [ids[3], 'accounts'],
  ]);
  expect(second.body.nextCursor).toBeNull();

  const told = await app.as('viewer').call(routes.getSummary, { params });
  const rest = await app
    .as('viewer')
    .call(routes.getSummary, { params, query: { cursor: told.body.nextCursor! } });
  const inWords = [...told.body.items, ...rest.body.items].map(({ questionId }) => questionId);
  expect([told.body.items.length, inWords]).toEqual([2, ids]);
});
