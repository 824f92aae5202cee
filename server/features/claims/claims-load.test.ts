import { afterAll, beforeAll, expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import { newId } from '../../platform/ids.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { storeArticle } from '../../platform/testing/test-material.ts';
import { listClaims } from './claim-list-query.ts';
import { presentClaim } from './claim-presenter.ts';

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

it('100 taggings at once are all stored', async () => {
  const text = 'Every word of this can be tagged at the same time. '.repeat(20);
  const article = await storeArticle(app.database.prisma, app.people.editor, { text });
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      app.as('editor').call(routes.createClaim, {
        params: { articleId: article.id },
        body: {
          textId: article.textId,
          category: 'warning',
          start: index * 5,
          end: index * 5 + 30,
          chain: [{ source: `Voice ${index % 3}`, verb: 'said', mode: 'direct' }],
        },
      }),
    ),
  );
  expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
  const { body } = await app.as('viewer').call(routes.listClaims, {
    query: { articleId: article.id },
  });
  expect(body.items).toHaveLength(100);
  expect(new Set(body.items.map((claim) => claim.chain[0]?.source.id)).size).toBe(3);
});

it('2,000 claims of one article are read at once, each with its chain', async () => {
  const { workspaceId, memberId } = app.people.editor;
  const database = app.database.prisma;
  const article = await storeArticle(database, app.people.editor, { text: 'word '.repeat(4000) });
  const sourceId = newId();
  await database.source.create({
    data: { workspaceId, id: sourceId, name: 'Tower', kind: 'body' },
  });
  const ids = Array.from({ length: 2000 }, () => newId());
  await database.claim.createMany({
    data: ids.map((id, index) => ({
      workspaceId,
      id,
      articleId: article.id,
      textId: article.textId,
      start: index * 5,
      end: index * 5 + 4,
      exact: 'word',
      prefix: '',
      suffix: '',
      region: 'body',
      paragraph: 1,
      paragraphs: 1,
      category: 'warning',
      createdById: memberId,
    })),
  });
  await database.attributionLink.createMany({
    data: ids.map((claimId) => ({
      workspaceId,
      claimId,
      position: 0,
      sourceId,
      verb: 'said',
      mode: 'direct',
    })),
  });
  const actor = app.people.editor;
  const filter = { articleId: article.id, limit: 5000, trashed: undefined };
  const { rows } = await listClaims(database, workspaceId, filter);
  const claims = rows.map((row) => presentClaim(actor, row));
  expect(claims.map(({ id }) => id)).toEqual(ids);
  expect(claims.every(({ chain }) => chain[0]?.source.name === 'Tower')).toBe(true);
});
