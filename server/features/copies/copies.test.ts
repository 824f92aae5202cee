import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BodyInput } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import { storeArticle } from '../../platform/testing/test-material.ts';
import { signOlderTexts } from './sign-older-texts.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const editor = () => app.as('editor');
let serial = 0;
/** So many words that no other call yields. */
const words = (kind: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${kind}${n}`).join(' ');
const agencyText = (town: string) => `${town.toUpperCase()} (Reuters) - ${words(town, 30)}.

${words(`${town}crews`, 30)}.

${words(`${town}ferry`, 20)}.`;
const ownWords = (town: string) => `${words(`${town}own${(serial += 1)}word`, 25)}.`;
const add = async (fields: Partial<BodyInput<typeof routes.createArticle>> & { text: string }) =>
  (await editor().call(routes.createArticle, { body: { allowSameText: true, ...fields } })).body;
const propose = async (text: string) =>
  (await editor().call(routes.proposeImport, { body: new TextEncoder().encode(text) })).body;
const get = async (articleId: string) =>
  (await app.as('viewer').call(routes.getArticle, { params: { articleId } })).body;
const groups = async (ids: string[]) => {
  const rows = await app.database.prisma.copyGroupMember.findMany({
    where: { workspaceId: app.workspaceId, articleId: { in: ids } },
  });
  return new Map(rows.map(({ articleId, groupId }) => [articleId, groupId]));
};

/** One agency text in three articles, framed and cut, and one of its own words. */
async function threeCopies(town: string) {
  const text = agencyText(town);
  const first = await add({ text, title: `Flood at ${town}`, outlet: `${town} Post` });
  const cut = text.split('\n\n').slice(0, 2).join('\n\n');
  const second = await add({ text: `${cut}\n\n${ownWords(town)}`, outlet: `${town} Courier` });
  const third = await add({ text: `${ownWords(town)}\n\n${text}`, outlet: `${town} Echo` });
  const other = await add({ text: ownWords(town) });
  return { text, first, second, third, other };
}

describe('copies of one agency text', () => {
  test('are one group, of which each article tells, and the agency', async () => {
    const { first, second, third, other } = await threeCopies('Averno');
    const found = await groups([first.id, second.id, third.id, other.id]);
    expect(Object.fromEntries(found)).toEqual({
      [first.id]: first.id,
      [second.id]: first.id,
      [third.id]: first.id,
    });
    expect((await get(second.id)).copies).toEqual({
      groupId: first.id,
      others: 2,
      agencies: ['Reuters'],
    });
    expect((await get(other.id)).copies).toBeNull();
    expect(first.copies).toBeNull();
  });

  test('are named before another one is stored, with how much of it they carry', async () => {
    const { text, first } = await threeCopies('Borgo');
    const { similar, credit, sameText } = await propose(`${text}\n\n${text.length} words more.`);
    expect(sameText).toEqual([]);
    expect(credit).toEqual({ asPrinted: '(Reuters)', agencies: ['Reuters'] });
    expect(similar).toHaveLength(3);
    const named = similar.find(({ id }) => id === first.id);
    expect(named).toMatchObject({ outlet: { name: 'Borgo Post' }, agencies: ['Reuters'] });
    expect(named?.share).toBeGreaterThan(0.9);
    expect(named?.share).toBeLessThan(1);
    expect((await propose(ownWords('Nowhere'))).similar).toEqual([]);
  });

  test('fold into the first of the list, wherever a page begins', async () => {
    const { first, second, third, other } = await threeCopies('Cortona');
    const list = (query: object) =>
      app
        .as('viewer')
        .call(routes.listArticles, { query: { sort: 'added', limit: 200, ...query } });
    const ours = new Set([first.id, second.id, third.id, other.id]);
    const idsOf = async (query: object) =>
      (await list(query)).body.items.map(({ id }) => id).filter((id) => ours.has(id));
    expect(await idsOf({})).toHaveLength(4);
    expect(await idsOf({ fold: 'true' })).toEqual([first.id, other.id]);
    expect(await idsOf({ fold: 'true', sort: '-added' })).toEqual([other.id, third.id]);
    expect(await idsOf({ copyGroupId: first.id })).toEqual([first.id, second.id, third.id]);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await list({ fold: 'true', limit: 2, ...(cursor && { cursor }) });
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor ?? undefined;
    } while (cursor);
    expect(seen.filter((id) => ours.has(id))).toEqual([first.id, other.id]);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('part when a later text is another one, and join when it is the same', async () => {
    const { first, second, third, text } = await threeCopies('Dorsoduro');
    const bring = (articleId: string, ifVersion: number, words: string) =>
      editor().call(routes.addText, { params: { articleId }, ifVersion, body: { text: words } });
    await bring(first.id, 1, ownWords('Dorsoduro'));
    const parted = await groups([first.id, second.id, third.id]);
    expect(Object.fromEntries(parted)).toEqual({ [second.id]: second.id, [third.id]: second.id });
    await bring(first.id, 2, `${text}\n\nUpdated.`);
    expect((await groups([first.id, second.id])).get(second.id)).toBe(first.id);
  });

  test('brought in at once are one group all the same', async () => {
    const text = agencyText('Ebernoe');
    const stored = await Promise.all([1, 2, 3, 4].map((n) => add({ text: `${text}\n\n${n}` })));
    const found = await groups(stored.map(({ id }) => id));
    expect([found.size, new Set(found.values()).size]).toEqual([4, 1]);
  });

  test('in the trash do not count, and nobody else’s do', async () => {
    const { first, second, third, text } = await threeCopies('Faro');
    await editor().call(routes.trashArticle, {
      params: { articleId: third.id },
      ifVersion: 1,
    });
    expect((await get(first.id)).copies).toMatchObject({ others: 1 });
    const proposed = await propose(`${text}\n\nMore.`);
    expect(proposed.similar.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    const stranger = await app.as('stranger').call(routes.proposeImport, {
      body: new TextEncoder().encode(text),
    });
    expect(stranger.body.similar).toEqual([]);
  });

  test('stored before copies were looked for are found by the sweep at the start', async () => {
    const text = agencyText('Gallura');
    const { prisma } = app.database;
    const older = await storeArticle(prisma, app.people.editor, { text });
    const oldest = await storeArticle(prisma, app.people.editor, { text: `${text}\n\nOld.` });
    expect((await groups([older.id])).size).toBe(0);
    expect(await signOlderTexts(prisma)).toBe(2);
    expect(await signOlderTexts(prisma)).toBe(0);
    const found = await groups([older.id, oldest.id]);
    expect(found.get(older.id)).toBe(found.get(oldest.id));
  });
});

describe('a text that may be a later version', () => {
  test('is told from a further article by address, headline and outlet', async () => {
    const text = agencyText('Hallig');
    const { body } = await editor().call(routes.createArticle, {
      body: {
        text,
        title: 'Hallig under water',
        outlet: 'Hallig Post',
        url: 'https://h.example/1',
      },
    });
    const file = async (front: string, words: string) => {
      const bytes = new TextEncoder().encode(`---\n${front}\n---\n\n${words}`);
      const { body: proposal } = await editor().call(routes.proposeImport, {
        query: { fileName: 'a.md' },
        body: bytes,
      });
      return proposal.similar.find(({ id }) => id === body.id)?.laterVersionBecause;
    };
    const changed = text.replace('Hallig7', 'seven');
    expect(await file('outlet: Hallig Post', changed)).toMatch(/same outlet.*same words/);
    expect(await file('outlet: Far Away Daily', changed)).toBeNull();
    const address = 'url: https://h.example/1';
    expect(await file(address, ownWords('Hallig'))).toBe('It has the same address.');
    const headline = 'title: Hallig under water\noutlet: Hallig Post';
    expect(await file(headline, ownWords('Hallig'))).toMatch(/same headline/);
    expect(await file('outlet: Hallig Post', ownWords('Hallig'))).toBeUndefined();
  });
});
