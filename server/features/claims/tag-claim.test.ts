import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import {
  createDesk,
  deskText as text,
  sandbags,
  type Desk,
  type NewClaim,
} from '../../platform/testing/test-desk.ts';
import { spanOf, storeArticle } from '../../platform/testing/test-material.ts';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await createTestApp();
  desk = await createDesk(app);
});
afterAll(() => app.close());

describe('tagging a passage', () => {
  it('stores everything that is said of it, and says it again', async () => {
    const { status, body, headers } = await desk.tag(sandbags, {
      category: 'aid-total',
      exact: sandbags,
      questionId: desk.howMany,
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
      articleId: desk.article.id,
      anchor: {
        textNumber: 1,
        exact: sandbags,
        prefix: expect.stringMatching(/said on Monday that $/) as string,
        region: 'body',
        place: { paragraph: 2, of: 3 },
      },
      category: 'aid-total',
      question: { id: desk.howMany, text: 'How many sandbags were laid?' },
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
    const { body } = await desk.tag('raised by a metre', { exact: 'raised by a metre' });
    expect(body.anchor.exact).toBe('raised by a metre');
    expect(Array.from(text).slice(body.anchor.start, body.anchor.end).join('')).toBe(
      'raised by a metre',
    );
  });

  it('takes one of the question’s answers', async () => {
    const answer = { value: 'raised', actor: 'Harbour board' };
    const { body } = await desk.tag('to be raised', { questionId: desk.raised, answer });
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
    'an answer to no question': {
      more: { answer: { value: 'raised' } },
      path: 'answer',
      says: /needs a question/,
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
    const { status, problem } = await desk.tag(sandbags, more);
    expect(status).toBe(422);
    expect(problem.errors?.[0]?.path).toBe(path);
    expect(problem.detail).toMatch(says);
    const after = await app.database.prisma.claim.count({
      where: { workspaceId: app.workspaceId },
    });
    expect(after).toBe(before);
  });

  it('refuses an answer the question does not have, and lists those it has', async () => {
    const { problem } = await desk.tag('to be raised', {
      questionId: desk.raised,
      answer: { value: 'lowered' },
    });
    expect(problem.errors).toEqual([
      {
        path: 'answer.value',
        message: 'The question has these answers: “raised”, “left as it is”.',
      },
    ]);
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
    expect((await desk.tag(sandbags, {}, 'viewer')).status).toBe(403);
    const stranger = await app.as('stranger').call(routes.createClaim, {
      params: { articleId: desk.article.id },
      body: { textId: desk.article.textId, category: 'warning', start: 0, end: 5 },
    });
    expect(stranger.status).toBe(404);
    const other = await storeArticle(app.database.prisma, app.people.editor, { text: 'Elsewhere' });
    const mixed = await app.as('editor').call(routes.createClaim, {
      params: { articleId: desk.article.id },
      body: { textId: other.textId, category: 'warning', start: 0, end: 5 },
    });
    expect(mixed.status).toBe(404);
  });
});

describe('what is left out', () => {
  it('is filled in from the text, as far as the category asks for it', async () => {
    const { body } = await desk.tag(sandbags, { category: 'aid-total' });
    expect(body).toMatchObject({
      figure: { asPrinted: 'more than 900', value: '900', qualifier: 'more than' },
      chain: [
        {
          source: { name: expect.stringMatching(/harbour board/i) as string },
          verb: 'said',
          mode: 'indirect',
        },
      ],
      hedges: [{ exact: 'reportedly' }],
    });
    const { body: warning } = await desk.tag(sandbags, { category: 'warning' });
    expect(warning.figure).toBeNull();
  });

  it('stays empty where the request says so', async () => {
    const { body } = await desk.tag(sandbags, {
      category: 'aid-total',
      figure: null,
      chain: [],
      hedges: [],
      questionId: null,
      period: { from: null, to: null },
      note: '',
    });
    expect(body).toMatchObject({ figure: null, measure: null, chain: [], hedges: [] });
    expect(body).toMatchObject({ question: null, period: null, note: null });
  });

  it('takes the one question of the topic that fits', async () => {
    await app.as('editor').call(routes.editQuestion, {
      params: { questionId: desk.raised },
      ifVersion: 1,
      body: { category: 'peace-talks' },
    });
    const { body } = await desk.tag('to be raised', { category: 'peace-talks' });
    expect(body.question?.id).toBe(desk.raised);
  });
});
