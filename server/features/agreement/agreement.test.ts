import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EditorSet } from '#contract/agreement.ts';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import type { NewClaim } from '../../platform/testing/test-desk.ts';
import { spanOf, storeArticle } from '../../platform/testing/test-material.ts';
import type { PersonName } from '../../platform/testing/test-people.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  const editor = app.as('editor');
  const board = await editor.call(routes.createSource, { body: { name: 'Harbour board' } });
  const quill = { name: 'Ada Quill', speaksForId: board.body.id };
  expect((await editor.call(routes.createSource, { body: quill })).status).toBe(201);
});
afterAll(() => app.close());

type Article = Awaited<ReturnType<typeof storeArticle>>;

async function createTopic(name: string): Promise<string> {
  return (await app.as('editor').call(routes.createTopic, { body: { name } })).body.id;
}

const store = (topicId: string, text: string, title: string) =>
  storeArticle(app.database.prisma, app.people.editor, { text, title, topicIds: [topicId] });

async function tag(who: PersonName, article: Article, words: string, more: Partial<NewClaim> = {}) {
  const { body } = await app.as(who).call(routes.createClaim, {
    params: { articleId: article.id },
    body: {
      textId: article.textId,
      category: 'warning',
      figure: null,
      chain: [],
      ...spanOf(article.text, words),
      ...more,
    },
  });
  return body;
}

const figure = (value: string): NewClaim['figure'] => ({
  asPrinted: value,
  value,
  unit: 'items:lorry',
  qualifier: 'exact',
});
const saidBy = (source: string): NewClaim['chain'] => [{ source, verb: 'said', mode: 'indirect' }];

async function agreement(topicId: string, editors: PersonName[] = [], who: PersonName = 'viewer') {
  const editorIds = editors.map((name) => app.people[name].memberId).join(',');
  const query = editorIds === '' ? {} : { editorIds };
  return app.as(who).call(routes.getAgreement, { params: { topicId }, query });
}

const near = (alpha: number): unknown => expect.closeTo(alpha, 10);

/** "editor + reviewer" */
const namesOf = ({ editors }: Pick<EditorSet, 'editors'>) =>
  editors.map(({ name }) => name).join(' + ');

const text = 'The wall broke at noon. Then 40 lorries came, and 300 barges. The tides rose again.';

describe('two editors who tagged one article', () => {
  let topicId: string;
  let article: Article;
  beforeAll(async () => {
    topicId = await createTopic('Harbour');
    article = await store(topicId, text, 'The wall');
    const alleged = { category: 'allegation' };
    // Four passages of ten code points; of the last, the reviewer took five.
    await tag('editor', article, 'wall broke');
    await tag('editor', article, '40 lorries', {
      ...alleged,
      figure: figure('40'),
      chain: saidBy('Ada Quill'),
    });
    await tag('editor', article, '300 barges', { figure: figure('300') });
    await tag('editor', article, 'tides rose', alleged);

    await tag('reviewer', article, 'wall broke');
    await tag('reviewer', article, '40 lorries', {
      ...alleged,
      figure: figure('40'),
      chain: saidBy('Harbour board'),
    });
    await tag('reviewer', article, '300 barges', {
      ...alleged,
      figure: figure('100'),
      chain: saidBy('Harbour board'),
    });
    await tag('reviewer', article, 'tides', alleged);
  });

  test('have the alpha that is worked out by hand, with what it rests on', async () => {
    const { body } = await agreement(topicId);
    expect(body.sets.map(namesOf)).toEqual(['editor + reviewer']);
    expect(body.chosen).toEqual(body.sets[0]);
    expect([body.chosen.articles, body.chosen.shared, body.chosen.alone]).toEqual([1, 4, 0]);
    const { span, category, figure: figures, speaker } = body.chosen.fields;
    const rest = { reason: null, articles: 1, small: true };

    // (w, w) (a, a) (w, a) (a, a): 3 w and 5 a in 8 values. Observed: one unit that differs, 2.
    // Expected: (8² − 3² − 5²) / 7 = 30 / 7. Alpha: 1 − 2 · 7 / 30.
    expect(category).toEqual({ ...rest, alpha: near(16 / 30), units: 4, values: 8 });

    // Quill speaks for the board: (own, own) (board, board) (own, board) (own, own), the same
    // counts the other way round.
    expect(speaker).toEqual({ ...rest, alpha: near(16 / 30), units: 4, values: 8 });

    // (40, 40) (300, 100), by ((a − b) / (a + b))²: 40 and 100 lie 9/49 apart, 40 and 300 169/289,
    // 100 and 300 1/4. Observed: 2 · 1/4. Expected: (4 · 9/49 + 4 · 169/289 + 2 · 1/4) / 3.
    const expected = ((4 * 9) / 49 + (4 * 169) / 289 + 2 / 4) / 3;
    expect(figures).toEqual({
      ...rest,
      alpha: near(1 - 0.5 / expected),
      units: 2,
      values: 4,
    });

    // Points: 10 (w, w), 10 (a, a), 10 (w, a), 5 (a, a), 5 (a, nothing): 80 values, of them 30 w,
    // 45 a, 5 nothing. Observed: 15 points that differ, 2 each. Expected: (80² − 30² − 45² − 5²)
    // / 79 = 3450 / 79. Alpha: 1 − 30 · 79 / 3450.
    expect(span).toEqual({
      ...rest,
      alpha: near(1080 / 3450),
      units: 40,
      values: 80,
    });
  });

  test('find the passages they disagree on, with what each made of them', async () => {
    const { body } = await agreement(topicId);
    expect(body.articles).toEqual([
      {
        id: article.id,
        title: 'The wall',
        outlet: null,
        editors: body.chosen.editors,
        claims: 8,
      },
    ]);
    expect(body.moreDisagreements).toBe(0);
    const [only, ...others] = body.disagreements;
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      articleId: article.id,
      fields: ['category', 'figure', 'speaker'],
    });
    expect(
      only?.claims.map(({ createdBy, category, figure: printed, chain, quote, place }) => [
        ...[createdBy.name, category, printed?.value, chain.at(-1)?.source.name],
        ...[quote, place.paragraph],
      ]),
    ).toEqual([
      ['editor', 'warning', '300', undefined, '300 barges', 1],
      ['reviewer', 'allegation', '100', 'Harbour board', '300 barges', 1],
    ]);
  });

  test('are counted by what stands: not the trash, not who tagged alone, no other topic', async () => {
    const before = (await agreement(topicId)).body;
    const gone = await tag('reviewer', article, 'at noon', { category: 'allegation' });
    await tag('editor', article, 'at noon');
    expect((await agreement(topicId)).body.disagreements).toHaveLength(2);
    const params = { claimId: gone.id };
    await app.as('reviewer').call(routes.trashClaim, { params, ifVersion: gone.version });

    await tag('editor', await store(topicId, text, 'Mine alone'), 'wall broke');
    const elsewhere = await store(await createTopic('Elsewhere'), text, 'Elsewhere');
    for (const who of ['editor', 'reviewer'] as const) await tag(who, elsewhere, 'wall broke');
    const trashed = await store(topicId, text, 'Trashed');
    for (const who of ['editor', 'reviewer'] as const) await tag(who, trashed, 'wall broke');
    await app.as('editor').call(routes.trashArticle, {
      params: { articleId: trashed.id },
      ifVersion: 1,
    });

    const { body } = await agreement(topicId);
    expect(body.taggedByOne).toBe(1);
    expect([body.chosen.articles, body.chosen.shared, body.chosen.alone]).toEqual([1, 4, 1]);
    expect(body.chosen.fields.category).toEqual(before.chosen.fields.category);
    expect(body.disagreements).toEqual(before.disagreements);
  });
});

test('only the current text of an article counts', async () => {
  const topicId = await createTopic('Rewritten');
  const article = await store(topicId, text, 'The wall');
  for (const who of ['editor', 'reviewer'] as const) {
    await tag(who, article, 'wall broke');
    await tag(who, article, '300 barges', { category: 'allegation' });
  }
  expect((await agreement(topicId)).body.chosen.fields.category.units).toBe(2);
  await app.as('editor').call(routes.addText, {
    params: { articleId: article.id },
    ifVersion: 1,
    body: { text: 'Correction. A fair in the upper town drew a crowd, and 300 barges.' },
  });
  const { fields } = (await agreement(topicId)).body.chosen;
  expect(fields.category).toMatchObject({ units: 1, alpha: null, reason: 'one unit' });
});

test('where nobody tagged what somebody else did, there is no alpha but a reason', async () => {
  const topicId = await createTopic('Alone');
  expect((await agreement(topicId)).body).toMatchObject({ sets: [], articles: [], taggedByOne: 0 });
  const article = await store(topicId, text, 'The wall');
  await tag('editor', article, 'wall broke');
  const { body } = await agreement(topicId);
  expect(body).toMatchObject({ sets: [], articles: [], taggedByOne: 1, disagreements: [] });
  const none = { alpha: null, reason: 'nothing shared', units: 0 };
  expect(Object.values(body.chosen.fields)).toEqual(
    Array.from({ length: 4 }, () => expect.objectContaining(none) as unknown),
  );

  // The same of everything: nothing shows that it is more than a habit.
  await tag('reviewer', article, 'wall broke');
  for (const who of ['editor', 'reviewer'] as const) await tag(who, article, '300 barges');
  const { fields } = (await agreement(topicId)).body.chosen;
  expect(fields.category).toMatchObject({ alpha: null, reason: 'nothing varies', units: 2 });
});

test('of three editors everybody comes first, then each two with articles in common', async () => {
  const topicId = await createTopic('Three');
  const [first, second] = [await store(topicId, text, 'One'), await store(topicId, text, 'Two')];
  for (const who of ['editor', 'reviewer', 'administrator'] as const) {
    await tag(who, first, 'wall broke', { category: who === 'editor' ? 'allegation' : 'warning' });
  }
  for (const who of ['reviewer', 'administrator'] as const) await tag(who, second, 'wall broke');
  const { body } = await agreement(topicId);
  expect(body.sets.map((set) => [namesOf(set), set.articles])).toEqual([
    ['administrator + editor + reviewer', 2],
    ['administrator + reviewer', 2],
    ['administrator + editor', 1],
    ['editor + reviewer', 1],
  ]);
  // In the second article the editor is taken not to have read, rather than to have seen nothing:
  // (a, w, w) and (w, w); 1 a and 4 w. Observed: 4 / 2. Expected: (25 − 1 − 16) / 4. Alpha: 0.
  expect(body.chosen.fields.category).toMatchObject({ alpha: 0, units: 2, values: 5 });
  expect(body.chosen.fields.span).toMatchObject({ units: 20, values: 50 });
  expect(body.disagreements.map(({ claims }) => claims.length)).toEqual([3]);

  const pair = (await agreement(topicId, ['administrator', 'reviewer'])).body;
  expect(namesOf(pair.chosen)).toBe('administrator + reviewer');
  expect(pair.sets).toEqual(body.sets);
  expect([pair.articles.length, pair.disagreements]).toEqual([2, []]);
});

test('a topic of another workspace, or none, is not there', async () => {
  const topicId = await createTopic('Ours');
  expect((await agreement(topicId, [], 'stranger')).status).toBe(404);
  expect((await agreement(app.people.editor.memberId)).status).toBe(404);
});
