import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import type { QueryInput } from '#contract/route.ts';
import { createTestApp, type TestApp } from '../../../platform/testing/test-app.ts';
import { spanOf, storeArticle } from '../../../platform/testing/test-material.ts';

let app: TestApp;
let topicId: string;
let questionId: string;
const articles = new Map<string, { id: string; textId: string }>();

const copied = 'The old pier will stay closed until the spring of next year';
const texts: Record<string, string> = {
  'Pier Post': `${copied}, the council said. Nobody was hurt 🌊.`,
  'Quay Times': `Walkers must wait. “${copied},” it wrote. Some 40 berths are lost.`,
  'Rock Review': 'A walk along the shore. No word of any pier.',
};

beforeAll(async () => {
  app = await createTestApp();
  const editor = app.as('editor');
  topicId = (await editor.call(routes.createTopic, { body: { name: 'Pier' } })).body.id;
  const question = { topicId, text: 'Until when?', kind: 'account' as const };
  questionId = (await editor.call(routes.createQuestion, { body: question })).body.id;
  for (const [name, text] of Object.entries(texts)) {
    const { body } = await editor.call(routes.createOutlet, { body: { name } });
    const article = { text, topicIds: [topicId], outletId: body.id, title: name };
    articles.set(name, await storeArticle(app.database.prisma, app.people.editor, article));
  }
  for (const name of ['Pier Post', 'Quay Times']) await tag(name, 'closed until the spring');
  await tag('Quay Times', '40 berths');
});
afterAll(() => app.close());

async function tag(name: string, words: string): Promise<void> {
  const { id, textId } = articles.get(name)!;
  const { status } = await app.as('editor').call(routes.createClaim, {
    params: { articleId: id },
    body: { textId, category: 'warning', questionId, ...spanOf(texts[name]!, words) },
  });
  expect(status).toBe(201);
}

const beside = (query: QueryInput<typeof routes.getTextsBeside> = {}) =>
  app.as('viewer').call(routes.getTextsBeside, { params: { topicId }, query });
const ids = (...names: string[]) => names.map((name) => articles.get(name)!.id).join();

test('the likeliest two come first: most claims, and the same questions elsewhere', async () => {
  const { body } = await beside();
  expect(body.texts.map(({ outlet }) => outlet)).toEqual(['Quay Times', 'Pier Post']);
  expect(body.texts[0]?.claims.map((claim) => claim.questionId)).toEqual([questionId, questionId]);
});

test('copied words are found in both, by code points', async () => {
  const { body } = await beside({ articleIds: ids('Pier Post', 'Quay Times', 'Rock Review') });
  expect(body.texts.map(({ title }) => title)).toEqual(Object.keys(texts));
  expect(body.shared).toHaveLength(1);
  const [passage] = body.shared;
  expect(passage?.words).toBe(12);
  for (const { text, anchor } of passage?.passages ?? []) {
    const points = Array.from(body.texts[text]?.content ?? '');
    expect(points.slice(anchor.start, anchor.end).join('')).toBe(copied);
  }
});

test('statuses hold; too many, and others’ articles, are refused', async () => {
  const approved = await beside({ articleIds: ids('Pier Post'), statuses: 'approved' });
  expect(approved.body.texts[0]?.claims).toEqual([]);
  const four = [...articles.values(), { id: topicId }].map(({ id }) => id).join();
  expect((await beside({ articleIds: four })).status).toBe(422);
  expect((await beside({ articleIds: topicId })).status).toBe(404);
  const stranger = app.as('stranger').call(routes.getTextsBeside, { params: { topicId } });
  expect((await stranger).status).toBe(404);
});
