import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownWords, speakerOf } from '#core/comparison/voices/own-words.ts';
import { CodePoints } from '#core/text/code-points.ts';
import type { Claim } from '#contract/claims.ts';
import { routes } from '#contract/routes.ts';
import { createTestApp, type TestApp } from '../../platform/testing/test-app.ts';
import type { NewClaim } from '../../platform/testing/test-desk.ts';
import { spanOf, storeArticle } from '../../platform/testing/test-material.ts';

// Triggers keep with each claim whom its outlet names and who is quoted in it; here they are held to what core reads from
// its chain and its marked words.

let app: TestApp;
let article: Awaited<ReturnType<typeof storeArticle>>;
const text = '“We stand by it – all of it,” the minister said. The envoy called it “rather weak”.';

beforeAll(async () => {
  app = await createTestApp();
  article = await storeArticle(app.database.prisma, app.people.editor, { text });
});
afterAll(() => app.close());

const link = (
  source: string,
  mode: 'direct' | 'indirect' | 'mixed',
  said: string | null = null,
) => ({
  ...{ source, verb: 'said', mode },
  occasion: { venue: null, said },
});

async function tag(words: string, more: Partial<NewClaim>): Promise<Claim> {
  const { body, status } = await app.as('editor').call(routes.createClaim, {
    params: { articleId: article.id },
    body: {
      ...{ textId: article.textId, category: 'warning', chain: [], period: null },
      ...{ ...spanOf(text, words), ...more },
    },
  });
  expect(status).toBe(201);
  return body;
}

async function kept(id: string) {
  const row = await app.database.prisma.claim.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId: app.workspaceId, id } },
  });
  const { sourceId, verb, chainLength, speakerId, speakerPosition, speakerWords, said } = row;
  const speaker = { speakerId, speakerPosition, speakerWords };
  return { ...speaker, sourceId, verb, chainLength, said, toldIds: row.toldIds };
}

/** The same, read from the claim as it is shown. */
function read(claim: Claim) {
  const speaker = speakerOf(claim.chain);
  const position = speaker ? claim.chain.indexOf(speaker) : -1;
  const quote = new CodePoints(claim.anchor.exact);
  const isMarked = speaker?.mode === 'direct' || claim.directWords.length > 0;
  const words = ownWords(claim.anchor, claim).flatMap(({ start, end }) =>
    quote
      .slice(start - claim.anchor.start, end - claim.anchor.start)
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word)),
  );
  return {
    speakerId: speaker?.source.id ?? null,
    speakerPosition: speaker ? position : null,
    speakerWords: speaker && isMarked ? words.length : null,
    sourceId: claim.chain[0]?.source.id ?? null,
    verb: claim.chain[0]?.verb ?? null,
    chainLength: claim.chain.length,
    toldIds: [...new Set(claim.chain.map(({ source }) => source.id))]
      .filter((id) => id !== speaker?.source.id)
      .sort(),
    said: (speaker ?? claim.chain.at(-1))?.occasion.said ?? null,
  };
}

const stand = 'We stand by it – all of it';
const weak = 'it “rather weak”';

test.each<[string, string, Partial<NewClaim>]>([
  ['nobody', stand, {}],
  ['one who is told of', stand, { chain: [link('Minister', 'indirect', '2021')] }],
  ['one whose whole quote it is', stand, { chain: [link('Minister', 'direct', '2021-05')] }],
  [
    'less the words of the outlet',
    stand,
    {
      chain: [link('Minister', 'direct')],
      outletWords: [spanOf(text, 'all of it')],
    },
  ],
  [
    'one of whom a few words are marked',
    weak,
    {
      chain: [link('Envoy', 'mixed'), link('Aide', 'indirect', '2020')],
      directWords: [spanOf(text, 'rather weak')],
    },
  ],
  ['one of whom none are marked', weak, { chain: [link('Report', 'mixed')] }],
  [
    'one who is told of by another, and tells of himself',
    stand,
    { chain: [link('Agency', 'indirect'), link('Minister', 'indirect'), link('Agency', 'mixed')] },
  ],
  [
    'the last who is quoted',
    stand,
    {
      chain: [link('Agency', 'direct', '2022'), link('Minister', 'direct', '2021')],
    },
  ],
])('quoted: %s', async (_, words, more) => {
  const claim = await tag(words, more);
  expect(await kept(claim.id)).toEqual(read(claim));
});

test('an edited chain, a merged source', async () => {
  const claim = await tag(stand, { chain: [link('Minister', 'direct', '2021')] });
  const { id, version } = claim;
  const edited = await app.as('editor').call(routes.editClaim, {
    params: { claimId: id },
    ifVersion: version,
    body: { chain: [link('The minister', 'indirect', '2020')] },
  });
  expect(edited.status).toBe(200);
  expect(await kept(id)).toEqual(read(edited.body));
  expect((await kept(id)).speakerId).toBeNull();

  const quoted = await tag(weak, { chain: [link('The envoy', 'direct')] });
  const { body } = await app.as('editor').call(routes.listSources, {});
  const idOf = (wanted: string) => body.items.find(({ name }) => name === wanted)!;
  await app.as('editor').call(routes.mergeSource, {
    params: { sourceId: idOf('The envoy').id },
    ifVersion: idOf('The envoy').version,
    body: { intoId: idOf('Envoy').id },
  });
  expect((await kept(quoted.id)).speakerId).toBe(idOf('Envoy').id);
});
