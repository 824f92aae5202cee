import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import type { BodyInput } from '#contract/route.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { spanOf, storeArticle } from '../../platform/testing/test-material.ts';

const text = `Flood wall 🌊 to be raised by a metre

The harbour board said on Monday that more than 900 sandbags were laid, reportedly overnight.

“We will not wait,” Mayor Ada Quill told reporters.`;

const topicId = '019ab000-0000-7000-8000-000000000001';
const howMany = '019ab000-0000-7000-8000-000000000002';
const raised = '019ab000-0000-7000-8000-000000000003';

let app: TestApp;
let article: { id: string; textId: string };

beforeAll(async () => {
  app = await createTestApp();
  const { workspaceId } = app;
  const database = app.database.prisma;
  await database.topic.create({ data: { workspaceId, id: topicId, name: 'Harbour' } });
  const question = { workspaceId, topicId };
  await database.question.createMany({
    data: [
      {
        ...question,
        id: howMany,
        text: 'How many sandbags were laid?',
        kind: 'figure',
        unit: 'items:sandbag',
        position: 0,
      },
      { ...question, id: raised, text: 'Is the wall to be raised?', kind: 'choice', position: 1 },
    ],
  });
  await database.questionAnswer.createMany({
    data: ['raised', 'left as it is'].map((value, position) => ({
      workspaceId,
      questionId: raised,
      id: `019ab000-0000-7000-8000-00000000001${position}`,
      value,
      position,
    })),
  });
  article = await storeArticle(database, app.people.editor, { text, topicIds: [topicId] });
});
afterAll(() => app.close());

type NewClaim = BodyInput<typeof routes.createClaim>;

function tag(words: string, more: Partial<NewClaim> = {}, who: 'editor' | 'viewer' = 'editor') {
  return app.as(who).call(routes.createClaim, {
    params: { articleId: article.id },
    body: { textId: article.textId, category: 'warning', ...spanOf(text, words), ...more },
  });
}

const sandbags = 'more than 900 sandbags were laid, reportedly overnight';

describe('tagging a passage', () => {
  it('stores everything that is said of it, and says it again', async () => {
    const { status, body, headers } = await tag(sandbags, {
      category: 'aid-total',
      exact: sandbags,
      questionId: howMany,
      figure: {
        asPrinted: 'more than 900 sandbags',
        value: '900',
        low: '900',
        high: null,
        lowIncluded: false,
        highIncluded: false,
        unit: 'items:sandbag',
        qualifier: 'more than',
      },
      measure: 'event',
      period: { from: '2031-03', to: '2031-03-04', asPrinted: 'Monday', implied: 'the year' },
      baseline: '1953',
      scope: { actor: 'Harbour board', counterpart: 'Town', what: 'sandbags', place: 'quay' },
      chain: [
        {
          source: 'Harbour board',
          verb: 'said',
          mode: 'indirect',
          occasion: { venue: 'a meeting', said: '2031-03-03' },
        },
        { source: 'the night watch', verb: 'told', mode: 'direct' },
      ],
      hedges: [spanOf(text, 'reportedly')],
      directWords: [spanOf(text, 'overnight')],
      outletWords: [spanOf(text, 'laid')],
      note: 'Ask for the log.',
    });
    expect(status).toBe(201);
    expect(headers.get('ETag')).toBe('"1"');
    expect(body).toMatchObject({
      articleId: article.id,
      anchor: {
        textNumber: 1,
        exact: sandbags,
        prefix: expect.stringMatching(/said on Monday that $/) as string,
        region: 'body',
        place: { paragraph: 2, of: 3 },
      },
      category: 'aid-total',
      question: { id: howMany, text: 'How many sandbags were laid?' },
      answer: null,
      figure: { value: '900', low: '900', high: null, qualifier: 'more than', change: null },
      measure: 'event',
      period: { from: '2031-03', to: '2031-03-04', implied: 'the year', needs: null },
      baseline: '1953',
      scope: { actor: { name: 'Harbour board' }, stage: null, place: 'quay' },
      chain: [
        { source: { name: 'Harbour board' }, occasion: { said: '2031-03-03' } },
        { source: { name: 'the night watch' }, mode: 'direct', occasion: { venue: null } },
      ],
      hedges: [{ exact: 'reportedly' }],
      directWords: [{ exact: 'overnight' }],
      outletWords: [{ exact: 'laid' }],
      note: 'Ask for the log.',
      status: 'draft',
      review: null,
      createdBy: { name: 'editor' },
      version: 1,
      abilities: { edit: true, submit: true, approve: false },
    });
    expect(body.scope.actor?.id).toBe(body.chain[0]?.source.id);
    const again = await app.as('viewer').call(routes.getClaim, { params: { claimId: body.id } });
    expect({ ...again.body, abilities: body.abilities }).toEqual(body);
  });

  it('counts code points: behind an emoji the quote is still the slice', async () => {
    const { body } = await tag('raised by a metre', { exact: 'raised by a metre' });
    expect(body.anchor.exact).toBe('raised by a metre');
    expect([...text].slice(body.anchor.start, body.anchor.end).join('')).toBe('raised by a metre');
  });

  it('takes one of the question’s answers', async () => {
    const answer = { value: 'raised', actor: 'Harbour board' };
    const { body } = await tag('to be raised', { questionId: raised, answer });
    expect(body.answer).toMatchObject({ value: 'raised', actor: { name: 'Harbour board' } });
  });

  const refusals: Record<string, { more: Partial<NewClaim>; path: string; says: RegExp }> = {
    'other words than the caller read': {
      more: { exact: 'more than 800 sandbags' },
      path: 'exact',
      says: /stands “more than 900 sandbags/,
    },
    'a passage behind the text': { more: { end: 9999 }, path: 'end', says: /has \d+ characters/ },
    'a passage that ends before it begins': { more: { end: 3 }, path: 'end', says: /before/ },
    'a category nobody made': {
      more: { category: 'weather' },
      path: 'category',
      says: /no category “weather”/,
    },
    'an answer the question does not have': {
      more: { questionId: raised, answer: { value: 'lowered' } },
      path: 'answer.value',
      says: /“raised”, “left as it is”/,
    },
    'a question of nowhere': {
      more: { questionId: '019ab000-0000-7000-8000-0000000000ff' },
      path: 'questionId',
      says: /no such question/,
    },
    'a hedge outside the quote': {
      more: { hedges: [{ start: 0, end: 5 }] },
      path: 'hedges.0',
      says: /outside the quote/,
    },
    'a period that ends before it begins': {
      more: { period: { from: '2031', to: '2030-12' } },
      path: 'period.to',
      says: /ends \(2030-12\) before it begins \(2031\)/,
    },
  };
  it.each(Object.entries(refusals))('refuses %s', async (_name, { more, path, says }) => {
    const before = await app.database.prisma.claim.count({
      where: { workspaceId: app.workspaceId },
    });
    const { status, problem } = await tag(sandbags, more);
    expect(status).toBe(422);
    expect(problem.errors?.[0]?.path).toBe(path);
    expect(problem.detail).toMatch(says);
    const after = await app.database.prisma.claim.count({
      where: { workspaceId: app.workspaceId },
    });
    expect(after).toBe(before);
  });

  it('refuses to cut a character in two, and says what holds it whole', async () => {
    const accented = 'Noe\u0301mi spoke';
    const { id, textId } = await storeArticle(app.database.prisma, app.people.editor, {
      text: accented,
    });
    const { status, problem } = await app.as('editor').call(routes.createClaim, {
      params: { articleId: id },
      body: { textId, category: 'warning', start: 0, end: 3 },
    });
    expect(status).toBe(422);
    expect(problem.detail).toMatch(/0–4 holds it whole/);
  });

  it('is for editors, in articles of their own workspace that stand', async () => {
    expect((await tag(sandbags, {}, 'viewer')).status).toBe(403);
    const stranger = await app.as('stranger').call(routes.createClaim, {
      params: { articleId: article.id },
      body: { textId: article.textId, category: 'warning', start: 0, end: 5 },
    });
    expect(stranger.status).toBe(404);
    const other = await storeArticle(app.database.prisma, app.people.editor, { text: 'Elsewhere' });
    const mixed = await app.as('editor').call(routes.createClaim, {
      params: { articleId: article.id },
      body: { textId: other.textId, category: 'warning', start: 0, end: 5 },
    });
    expect(mixed.status).toBe(404);
  });
});

describe('editing', () => {
  it('changes what is named and leaves the rest; the second of two gets both versions', async () => {
    const { body: made } = await tag(sandbags, {
      note: 'first',
      chain: [{ source: 'Harbour board', verb: 'said', mode: 'indirect' }],
      hedges: [spanOf(text, 'reportedly')],
    });
    const edit = (note: string) =>
      app.as('reviewer').call(routes.editClaim, {
        params: { claimId: made.id },
        ifVersion: 1,
        body: { note, hedges: [] },
      });
    const first = await edit('second');
    expect(first.body).toMatchObject({ note: 'second', hedges: [], version: 2, chain: made.chain });
    const late = await edit('third');
    expect(late.status).toBe(412);
    expect(late.problem).toMatchObject({
      code: 'stale_version',
      current: { id: made.id, note: 'second', version: 2 },
    });
  });

  it('20 at once with one version: one is stored, 19 are told', async () => {
    const { body: made } = await tag(sandbags);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        app.as('editor').call(routes.editClaim, {
          params: { claimId: made.id },
          ifVersion: 1,
          body: { note: `edit ${index}` },
        }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
  });

  it('saving what stands already is no change', async () => {
    const { body: made } = await tag(sandbags, { note: 'same' });
    const { body } = await app.as('editor').call(routes.editClaim, {
      params: { claimId: made.id },
      ifVersion: 1,
      body: { note: 'same' },
    });
    expect(body.version).toBe(1);
  });

  it('moves the passage; words that fall outside it go', async () => {
    const { body: made } = await tag(sandbags, {
      hedges: [spanOf(text, 'reportedly')],
      outletWords: [spanOf(text, 'laid')],
    });
    const { body } = await app.as('editor').call(routes.editClaim, {
      params: { claimId: made.id },
      ifVersion: 1,
      body: spanOf(text, 'more than 900 sandbags were laid'),
    });
    expect(body.anchor.exact).toBe('more than 900 sandbags were laid');
    expect(body.hedges).toEqual([]);
    expect(body.outletWords).toEqual(made.outletWords);
  });

  it('another question starts without an answer', async () => {
    const answer = { value: 'raised' };
    const { body: made } = await tag('to be raised', { questionId: raised, answer });
    const { body } = await app.as('editor').call(routes.editClaim, {
      params: { claimId: made.id },
      ifVersion: 1,
      body: { questionId: howMany },
    });
    expect(body).toMatchObject({ question: { id: howMany }, answer: null });
  });
});

describe('trash', () => {
  it('keeps the claim, counts it out of the article, and gives it back', async () => {
    const own = await storeArticle(app.database.prisma, app.people.editor, {
      text: 'All is said.',
    });
    const { body: made } = await app.as('editor').call(routes.createClaim, {
      params: { articleId: own.id },
      body: { textId: own.textId, category: 'warning', start: 0, end: 11 },
    });
    const params = { claimId: made.id };
    const counted = async () => {
      const row = await app.database.prisma.article.findFirstOrThrow({
        where: { workspaceId: app.workspaceId, id: own.id },
      });
      return row.claimCount;
    };
    expect(await counted()).toBe(1);
    const gone = await app.as('editor').call(routes.trashClaim, { params, ifVersion: 1 });
    expect(gone.status).toBe(204);
    expect(await counted()).toBe(0);
    expect((await app.as('editor').call(routes.getClaim, { params })).status).toBe(404);
    const trash = await app.as('editor').call(routes.listClaims, {
      query: { articleId: own.id, trashed: 'true' },
    });
    expect(trash.body.items.map(({ id }) => id)).toEqual([made.id]);
    const back = await app.as('editor').call(routes.restoreClaim, { params });
    expect(back.body).toMatchObject({ id: made.id, trashedAt: null, version: 3 });
    expect(await counted()).toBe(1);
  });
});

describe('lists', () => {
  it('of one article in the order of the text, page by page', async () => {
    const own = await storeArticle(app.database.prisma, app.people.editor, { text: 'a b c d e f' });
    for (const start of [8, 0, 4, 2, 6]) {
      await app.as('editor').call(routes.createClaim, {
        params: { articleId: own.id },
        body: { textId: own.textId, category: 'warning', start, end: start + 1 },
      });
    }
    const read: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await app.as('viewer').call(routes.listClaims, {
        query: { articleId: own.id, limit: '2', ...(cursor ? { cursor } : {}) },
      });
      read.push(...body.items.map(({ anchor }) => anchor.exact));
      cursor = body.nextCursor ?? undefined;
    } while (cursor);
    expect(read).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('by source, status, question, words; and nothing of another workspace', async () => {
    const { body: made } = await tag(sandbags, {
      category: 'allegation',
      questionId: howMany,
      note: '50% of the quay',
      chain: [{ source: 'Only here', verb: 'said', mode: 'direct' }],
    });
    const sourceId = made.chain[0]?.source.id ?? '';
    const found = async (query: Record<string, string>) => {
      const { body } = await app.as('viewer').call(routes.listClaims, { query });
      return body.items.map(({ id }) => id);
    };
    expect(await found({ sourceId })).toEqual([made.id]);
    expect(await found({ category: 'allegation', statuses: 'draft,submitted' })).toEqual([made.id]);
    expect(await found({ q: '50% of', topicId, outletIds: 'none' })).toEqual([made.id]);
    expect(await found({ q: '5%0 of' })).toEqual([]);
    expect(await found({ sourceId, statuses: 'approved' })).toEqual([]);
    const theirs = await app.as('stranger').call(routes.listClaims, { query: {} });
    expect(theirs.body.items).toEqual([]);
  });
});
