import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { CodePoints } from '#core/text/code-points.ts';
import type { Span } from '#core/text/span.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { spanOf, storeArticle } from '../../platform/testing/test-material.ts';

const aid = 'Norland has given the harbour 🌊 towns more than $2.5 billion in aid since 2019';
const hurt = 'at least 40 people were killed in the storm';
const text = `The sea wall\n\n${aid}, Minister Ada Quill said.\n\nOfficials said that ${hurt}.`;

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const editor = () => app.as('editor');

async function fresh(content = text, topicIds: string[] = []) {
  const { prisma } = app.database;
  return storeArticle(prisma, app.people.editor, {
    text: content,
    published: parsePartialDate('2022-03-04'),
    topicIds,
  });
}

const list = async (articleId: string) =>
  (await editor().call(routes.listSuggestions, { params: { articleId } })).body;

const idOf = async (articleId: string, category: string) =>
  (await list(articleId)).items.find((item) => item.category === category)?.id ?? '';

const categoriesIn = async (articleId: string) =>
  (await list(articleId)).items.map(({ category }) => category);

describe('what is suggested', () => {
  it('says where, what, why and how sure, and its quote is its slice', async () => {
    const { id, textId } = await fresh();
    const { items, ...rest } = await list(id);
    expect(rest).toEqual({ textId, rejected: 0, suggesters: [], notice: null });
    expect(items.map(({ category }) => category)).toEqual(['aid-total', 'casualties']);
    const [first] = items;
    expect(first).toMatchObject({
      by: { id: null, name: 'Parallax' },
      question: null,
      content: {
        figure: { value: '2500000000', unit: 'USD', qualifier: 'more than' },
        period: { from: '2019', to: '2022-03-04' },
        chain: [{ source: 'Ada Quill', verb: 'said' }],
      },
    });
    expect(first?.because.length).toBeGreaterThan(0);
    const { start = 0, end = 0, exact } = first?.anchor ?? {};
    expect(new CodePoints(text).slice(start, end)).toBe(exact);
  });

  it('is the same each time, also when text comes before it', async () => {
    const [one, other] = [await fresh(), await fresh(`Something new before it.\n\n${text}`)];
    expect(await idOf(one.id, 'casualties')).toBe(await idOf(other.id, 'casualties'));
  });

  it('proposes the question that tagging would', async () => {
    const topic = await editor().call(routes.createTopic, { body: { name: 'Storm' } });
    const { body: question } = await editor().call(routes.createQuestion, {
      body: {
        topicId: topic.body.id,
        text: 'How many died?',
        kind: 'figure',
        unit: 'persons',
        category: 'casualties',
      },
    });
    const { id } = await fresh(text, [topic.body.id]);
    const { items } = await list(id);
    expect(items.map((item) => item.question)).toEqual([
      null,
      { id: question.id, text: 'How many died?' },
    ]);
  });

  it('is not what is tagged already, in whatever category; a tag around it leaves it', async () => {
    const { id, textId } = await fresh();
    const tag = (category: string, span: Span) =>
      editor().call(routes.createClaim, {
        params: { articleId: id },
        body: { textId, category, ...span },
      });
    await tag('warning', { start: 0, end: text.length });
    expect(await categoriesIn(id)).toEqual(['aid-total', 'casualties']);
    await tag('warning', spanOf(text, hurt));
    expect(await categoriesIn(id)).toEqual(['aid-total']);
  });

  it('reads a long text aside, and says the same the next time', async () => {
    const paragraphs = Array.from({ length: 400 }, (_, index) => `Nothing stands in ¶ ${index}.`);
    const filler = Array.from({ length: 4 }, () => paragraphs.join('\n\n')).join('\n\n');
    const { id } = await fresh(`${filler}\n\n${text}`);
    expect(await categoriesIn(id)).toEqual(['aid-total', 'casualties']);
    // The second answer comes from memory.
    expect(await categoriesIn(id)).toEqual(['aid-total', 'casualties']);
  });
});

describe('accepting', () => {
  it('tags with what was proposed, and undo takes it back', async () => {
    const { id } = await fresh();
    const params = { articleId: id };
    const [suggestion] = (await list(id)).items;
    const body = { suggestionIds: [suggestion?.id ?? ''] };
    const accepted = await editor().call(routes.acceptSuggestions, { params, body });
    expect(accepted.status).toBe(201);
    const [claim] = accepted.body.items;
    expect(claim).toMatchObject({
      category: 'aid-total',
      status: 'draft',
      figure: suggestion?.content.figure,
      period: suggestion?.content.period,
      chain: [{ source: { name: 'Ada Quill' }, verb: 'said' }],
      anchor: { exact: suggestion?.anchor.exact },
    });
    expect(await categoriesIn(id)).toEqual(['casualties']);
    const undone = await editor().call(routes.undo, { params });
    expect(undone.body.claim).toMatchObject({ id: claim?.id });
    expect(await categoriesIn(id)).toEqual(['aid-total', 'casualties']);
  });

  it('takes all of them in one command, once for one Idempotency-Key', async () => {
    const { id } = await fresh();
    const suggestionIds = (await list(id)).items.map((item) => item.id);
    const accept = () =>
      editor().call(routes.acceptSuggestions, {
        params: { articleId: id },
        body: { suggestionIds },
        headers: { 'Idempotency-Key': `all-of-${id}` },
      });
    const [first, again] = [await accept(), await accept()];
    expect([first.body.items.length, again.body]).toEqual([2, first.body]);
    const claims = await editor().call(routes.listClaims, { query: { articleId: id } });
    expect(claims.body.items).toHaveLength(2);
    expect(await categoriesIn(id)).toEqual([]);
  });

  it('takes none of them when one is none any more', async () => {
    const { id } = await fresh();
    const suggestionIds = (await list(id)).items.map((item) => item.id);
    const accept = (ids: string[]) =>
      editor().call(routes.acceptSuggestions, {
        params: { articleId: id },
        body: { suggestionIds: ids },
      });
    await accept(suggestionIds.slice(1));
    const refused = await accept(suggestionIds);
    expect([refused.status, refused.problem.code]).toEqual([409, 'not_suggested']);
    expect(await categoriesIn(id)).toEqual(['aid-total']);
  });
});

describe('rejecting', () => {
  const reject = async (articleId: string, category: string) =>
    editor().call(routes.rejectSuggestion, {
      params: { articleId },
      body: { suggestionId: await idOf(articleId, category) },
    });

  it('holds until it is taken back, and is in the article’s activity', async () => {
    const { id } = await fresh();
    const params = { articleId: id };
    const { body } = await reject(id, 'casualties');
    expect(body).toMatchObject({
      exact: hurt,
      category: 'casualties',
      rejectedBy: { name: 'editor' },
      span: spanOf(text, hurt),
    });
    expect(await list(id)).toMatchObject({ items: [{ category: 'aid-total' }], rejected: 1 });
    const rejected = await app.as('reviewer').call(routes.listRejectedSuggestions, { params });
    expect(rejected.body.items).toEqual([body]);

    await editor().call(routes.takeBackRejection, { params: { ...params, rejectionId: body.id } });
    expect(await list(id)).toMatchObject({ rejected: 0 });
    expect(await categoriesIn(id)).toEqual(['aid-total', 'casualties']);
    const events = await editor().call(routes.listEvents, { query: params });
    expect(events.body.items.map(({ action, label }) => [action, label])).toEqual([
      ['suggestion restored', hurt],
      ['suggestion rejected', hurt],
    ]);
  });

  it('holds on a new text where the passage is the same, and not where it reads otherwise', async () => {
    const { id } = await fresh();
    await reject(id, 'casualties');
    await reject(id, 'aid-total');
    const { version } = (await editor().call(routes.getArticle, { params: { articleId: id } }))
      .body;
    const revised = `A line before.\n\n${text.replace('$2.5 billion', '$3.5 billion')}`;
    await editor().call(routes.addText, {
      params: { articleId: id },
      ifVersion: version,
      body: { text: revised },
    });
    expect(await categoriesIn(id)).toEqual(['aid-total']);
    const { body } = await editor().call(routes.listRejectedSuggestions, {
      params: { articleId: id },
    });
    expect(body.items.map(({ span }) => span)).toEqual([null, spanOf(revised, hurt)]);
  });

  it('is refused for what nobody suggests', async () => {
    const { id } = await fresh();
    const body = { suggestionId: `engine.${'0'.repeat(24)}` };
    const refused = await editor().call(routes.rejectSuggestion, {
      params: { articleId: id },
      body,
    });
    expect([refused.status, refused.problem.code]).toEqual([409, 'not_suggested']);
  });
});
