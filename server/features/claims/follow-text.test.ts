import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { spanOf } from '../../platform/testing/test-material.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const first = `Lock gates fail on the Marne canal

Fifteen barges were held at the upper lock on Tuesday, the canal board said.

The board had not approved any repair, engineer Rosa Quint told the Canal Gazette 🛶.

Divers are to inspect the lower gate within six days, reportedly at night.

A replacement pump costs about $2 million and would come from Rotterdam.`;

/** One passage stands, one moved, one is reworded, one figure and one negation differ, one is gone. */
const later = `Lock gates fail on the Marne canal

Fifty barges were held at the upper lock on Tuesday, the canal board said.

Divers are going to inspect the lower gate within six days, reportedly at night.

The board had approved any repair, engineer Rosa Quint told the Canal Gazette 🛶.

Anglers were asked to stay away from the towpath until further notice.`;

const passages = {
  headline: 'Lock gates fail on the Marne canal',
  figure: 'Fifteen barges were held at the upper lock on Tuesday, the canal board said',
  negation: 'The board had not approved any repair, engineer Rosa Quint told the Canal Gazette 🛶',
  reworded: 'Divers are to inspect the lower gate within six days, reportedly at night',
  gone: 'A replacement pump costs about $2 million and would come from Rotterdam',
};

const editor = () => app.as('editor');

async function tagged() {
  const { body: article } = await editor().call(routes.createArticle, {
    body: { text: first, allowSameText: true },
  });
  const tag = async (words: string, more: object = {}) =>
    (
      await editor().call(routes.createClaim, {
        params: { articleId: article.id },
        body: {
          textId: article.text.id,
          category: 'warning',
          ...spanOf(first, words),
          figure: null,
          ...more,
        },
      })
    ).body;
  const claims = {
    headline: await tag(passages.headline),
    figure: await tag(passages.figure),
    negation: await tag(passages.negation),
    reworded: await tag(passages.reworded, { hedges: [spanOf(first, 'reportedly')] }),
    gone: await tag(passages.gone),
  };
  return { article, claims, params: { articleId: article.id } };
}

type Tagged = Awaited<ReturnType<typeof tagged>>;

async function approve(claimId: string, version: number) {
  const params = { claimId };
  const submitted = await editor().call(routes.submitClaim, { params, ifVersion: version });
  const seen = { params, ifVersion: submitted.body.version, body: {} };
  return (await app.as('reviewer').call(routes.approveClaim, seen)).body;
}

const read = async (claimId: string) =>
  (await app.as('viewer').call(routes.getClaim, { params: { claimId } })).body;
const bring = ({ params, article }: Tagged, text = later, ifVersion = article.version) =>
  editor().call(routes.addText, { params, ifVersion, body: { text } });

describe('a later text', () => {
  test('says before it is stored what it does to each claim', async () => {
    const { params, claims, article } = await tagged();
    await approve(claims.figure.id, claims.figure.version);
    const { body } = await editor().call(routes.proposeText, { params, body: { text: later } });
    expect(body).toMatchObject({ number: 2, isCurrent: false });
    expect(body.counts).toEqual({ exact: 1, moved: 0, reworded: 1, changed: 2, lost: 1 });
    const of = new Map(body.placements.map((one) => [one.claimId, one]));
    const found = Object.entries(claims).map(([name, { id }]) => [name, of.get(id)?.state]);
    expect(Object.fromEntries(found)).toEqual({
      headline: 'exact',
      figure: 'changed',
      negation: 'changed',
      reworded: 'reworded',
      gone: 'lost',
    });
    expect(of.get(claims.figure.id)).toMatchObject({
      losesApproval: true,
      was: passages.figure,
      now: 'Fifty barges were held at the upper lock on Tuesday, the canal board said',
      differences: [{ kind: 'figure', was: 'Fifteen', now: 'Fifty' }],
    });
    expect(of.get(claims.negation.id)?.differences).toMatchObject([{ kind: 'negation' }]);
    expect(of.get(claims.gone.id)).toMatchObject({ span: null, now: null });

    const unchanged = await app.as('viewer').call(routes.getArticle, { params });
    expect(unchanged.body).toMatchObject({ textVersions: 1, version: article.version });
    const same = await editor().call(routes.proposeText, { params, body: { text: first } });
    expect(same.body).toMatchObject({ isCurrent: true, counts: { exact: 5 } });
  });

  test('takes its claims along, quote equal to slice, and marks what it changed', async () => {
    const all = await tagged();
    const { claims, params } = all;
    const approved = await approve(claims.figure.id, claims.figure.version);
    const kept = await approve(claims.headline.id, claims.headline.version);
    const { body } = await bring(all);
    expect(body.texts[1]?.placements).toEqual({
      exact: 1,
      moved: 0,
      reworded: 1,
      changed: 2,
      lost: 1,
    });
    expect(body.silentEdits).toMatchObject({ changed: 2, lost: 1 });
    expect(body.silentEdits?.kinds).toEqual(expect.arrayContaining(['figure', 'negation']));

    const figure = await read(claims.figure.id);
    expect(figure).toMatchObject({
      anchor: { textNumber: 2, textId: body.text.id },
      status: 'submitted',
      version: approved.version + 1,
      review: { version: null },
      placement: { state: 'changed', fromText: 1, toText: 2 },
    });
    const points = [...body.text.content];
    const { start, end, exact } = figure.anchor;
    expect(points.slice(start, end).join('')).toBe(exact);

    expect(await read(claims.headline.id)).toMatchObject({
      status: 'approved',
      version: kept.version + 1,
      review: { version: kept.version + 1 },
      placement: { state: 'exact' },
    });
    const reworded = await read(claims.reworded.id);
    expect(reworded.placement?.state).toBe('reworded');
    expect(reworded.hedges.map(({ exact: words }) => words)).toEqual(['reportedly']);
    expect(await read(claims.gone.id)).toMatchObject({
      anchor: { textNumber: 1, exact: passages.gone },
      version: claims.gone.version,
      placement: { state: 'lost', toText: 2 },
    });

    const events = await app.as('viewer').call(routes.listEvents, { query: params });
    const actions = events.body.items.map(({ action }) => action);
    expect(actions.filter((action) => action === 'passage changed')).toHaveLength(2);
    expect(actions).toEqual(expect.arrayContaining(['text added', 'passage lost', 'claim placed']));
    const history = await app
      .as('viewer')
      .call(routes.claimHistory, { params: { claimId: claims.figure.id } });
    expect(history.body.items.at(-1)).toMatchObject({
      action: 'passage changed',
      before: { anchor: { exact: passages.figure }, status: 'approved' },
      after: { status: 'submitted' },
    });
  });

  test('that brings a passage back is no loss any more; a change stays a finding', async () => {
    const all = await tagged();
    const { claims, article } = all;
    await bring(all);
    const { body } = await bring(all, `${first}\n\nLast updated on Thursday.`, article.version + 1);
    expect(body.silentEdits).toMatchObject({ lost: 0, changed: 2 });
    expect(await read(claims.gone.id)).toMatchObject({
      anchor: { textNumber: 3, exact: passages.gone },
      placement: { state: 'exact', fromText: 1, toText: 3 },
    });
    expect(await read(claims.figure.id)).toMatchObject({
      anchor: { textNumber: 3, exact: passages.figure },
      placement: { state: 'changed', toText: 3, now: passages.figure },
    });
  });

  test('leaves claims in the trash where they stood, and refuses an undo across it', async () => {
    const all = await tagged();
    const { claims, params } = all;
    await editor().call(routes.trashClaim, {
      params: { claimId: claims.gone.id },
      ifVersion: claims.gone.version,
    });
    const edited = await editor().call(routes.editClaim, {
      params: { claimId: claims.figure.id },
      ifVersion: claims.figure.version,
      body: { note: 'Counted by the board.' },
    });
    expect((await bring(all)).body.texts[1]?.placements).toMatchObject({ lost: 0, changed: 2 });
    const undone = await editor().call(routes.undo, { params });
    expect([undone.status, undone.problem.code]).toEqual([409, 'changed_since']);
    const stale = await editor().call(routes.editClaim, {
      params: { claimId: claims.figure.id },
      ifVersion: edited.body.version,
      body: { note: 'Late.' },
    });
    expect(stale.status).toBe(412);
    expect(await read(claims.figure.id)).toMatchObject({ note: 'Counted by the board.' });
  });

  test('and somebody at work on its claims do not get in each other’s way', async () => {
    const all = await tagged();
    const { claims } = all;
    const notes = Object.values(claims).map(({ id, version }) =>
      editor().call(routes.trashClaim, { params: { claimId: id }, ifVersion: version }),
    );
    const [brought, ...trashed] = await Promise.all([bring(all), ...notes]);
    expect(brought.status).toBe(201);
    for (const { status } of trashed) expect([204, 412]).toContain(status);
  });
});
