import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { createDesk, sandbags, type Desk } from '../../platform/testing/test-desk.ts';
import { storeArticle } from '../../platform/testing/test-material.ts';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await createTestApp();
  desk = await createDesk(app);
});
afterAll(() => app.close());

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
    const { body: made } = await desk.tag(sandbags, {
      category: 'allegation',
      questionId: desk.howMany,
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
    expect(await found({ q: '50% of', topicId: desk.topicId, outletIds: 'none' })).toEqual([
      made.id,
    ]);
    expect(await found({ q: '5%0 of' })).toEqual([]);
    expect(await found({ sourceId, statuses: 'approved' })).toEqual([]);
    const theirs = await app.as('stranger').call(routes.listClaims, { query: {} });
    expect(theirs.body.items).toEqual([]);
  });
});
