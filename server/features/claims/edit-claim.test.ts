import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import {
  createDesk,
  deskText as text,
  sandbags,
  type Desk,
} from '../../platform/testing/test-desk.ts';
import { spanOf, storeArticle } from '../../platform/testing/test-material.ts';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await createTestApp();
  desk = await createDesk(app);
});
afterAll(() => app.close());

describe('editing', () => {
  it('changes what is named and leaves the rest; the second of two gets both versions', async () => {
    const { body: made } = await desk.tag(sandbags, {
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
    const { body: made } = await desk.tag(sandbags);
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
    const { body: made } = await desk.tag(sandbags, { note: 'same' });
    const { body } = await app.as('editor').call(routes.editClaim, {
      params: { claimId: made.id },
      ifVersion: 1,
      body: { note: 'same' },
    });
    expect(body.version).toBe(1);
  });

  it('moves the passage; words that fall outside it go', async () => {
    const { body: made } = await desk.tag(sandbags, {
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
    const { body: made } = await desk.tag('to be raised', { questionId: desk.raised, answer });
    const { body } = await app.as('editor').call(routes.editClaim, {
      params: { claimId: made.id },
      ifVersion: 1,
      body: { questionId: desk.howMany },
    });
    expect(body).toMatchObject({ question: { id: desk.howMany }, answer: null });
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
