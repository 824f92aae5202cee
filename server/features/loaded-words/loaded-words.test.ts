import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLoadedWords } from '#core/wording/loaded/default-words.ts';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { storeArticle } from '../../platform/testing/test-material.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const create = (body: { term: string; category?: string; source?: string | null }) =>
  app.as('editor').call(routes.createLoadedWord, { body });

describe('the list of loaded words', () => {
  it('is kept with versions and events, each term once', async () => {
    const editor = app.as('editor');
    const { body: word, status } = await create({ term: 'wreckers', category: 'label' });
    expect(status).toBe(201);
    expect(word).toMatchObject({ term: 'wreckers', category: 'label', source: null, version: 1 });
    expect((await create({ term: 'Wreckers' })).status).toBe(409);
    expect((await create({ term: 'as if' })).status).toBe(422);

    const params = { wordId: word.id };
    const edited = await editor.call(routes.editLoadedWord, {
      params,
      ifVersion: 1,
      body: { source: 'Desk notes' },
    });
    expect(edited.body).toMatchObject({ source: 'Desk notes', version: 2 });
    const late = await editor.call(routes.editLoadedWord, {
      params,
      ifVersion: 1,
      body: { category: 'x' },
    });
    expect(late.status).toBe(412);
    await editor.call(routes.deleteLoadedWord, { params, ifVersion: 2 });
    const { body } = await editor.call(routes.listLoadedWords);
    expect(body.items.some(({ id }) => id === word.id)).toBe(false);
    const events = await editor.call(routes.listEvents, { query: { entities: 'loaded word' } });
    expect(events.body.items.map(({ action }) => action)).toEqual([
      'loaded word deleted',
      'loaded word edited',
      'loaded word created',
    ]);
  });

  it('is there from the start in a workspace that somebody makes', async () => {
    const made = await app.as('administrator').call(routes.createWorkspace, {
      body: { name: 'A second desk' },
    });
    expect(made.status).toBe(201);
    const count = await app.database.prisma.loadedWord.count({
      where: { workspaceId: made.body.id },
    });
    expect(count).toBe(defaultLoadedWords.length);
  });

  it('is counted by outlet, the outlet’s own words apart from quoted ones', async () => {
    const editor = app.as('editor');
    const topicId = (await editor.call(routes.createTopic, { body: { name: 'Quays' } })).body.id;
    const outletId = (await editor.call(routes.createOutlet, { body: { name: 'Quay Mail' } })).body
      .id;
    const { body: word } = await create({ term: 'saboteur' });
    const text = 'Saboteurs came. The saboteur fled. “The saboteurs won,” she said.';
    for (const language of [null, null]) {
      // A copy of one text counts once.
      await storeArticle(app.database.prisma, app.people.editor, {
        text,
        outletId,
        topicIds: [topicId],
        title: language,
      });
    }
    const { body } = await app
      .as('viewer')
      .call(routes.getLoadedWords, { params: { topicId }, query: {} });
    expect(body.columns).toMatchObject([
      { name: 'Quay Mail', words: { own: 7, quoted: 3 }, loaded: { own: 2, quoted: 1 } },
    ]);
    expect(body.terms.find(({ id }) => id === word.id)).toMatchObject({
      key: 'saboteur',
      columns: [{ column: outletId, own: 2, quoted: 1 }],
    });
  });
});
