import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { CodePoints } from '#core/text/code-points.ts';
import { routes } from '#contract/routes.ts';
import type { QueryInput } from '#contract/route.ts';
import { newId } from '../../../platform/ids.ts';
import { createTestApp, type TestApp } from '../../../platform/testing/test-app.ts';
import {
  spanOf,
  storeArticle,
  type MaterialArticle,
} from '../../../platform/testing/test-material.ts';

let app: TestApp;
let topicId: string;
const outlets = new Map<string, string>();
const texts = new Map<string, string>();
const date = parsePartialDate;

const regime = (number: number) => `🌊 Regime shells the harbour

The regime shelled harbour number ${number} again. The regime’s boats left, officials claimed.

“We reportedly won,” Mayor Ada Quill insisted. The regime may stay.`;
const government = (number: number) => `Government strikes port

The government struck port number ${number} again. The government ships left, officials said.

The envoy told the board that “the regime is no government”.`;

beforeAll(async () => {
  app = await createTestApp();
  const editor = app.as('editor');
  topicId = (await editor.call(routes.createTopic, { body: { name: 'Harbour' } })).body.id;
  for (const name of ['Coast Echo', 'Delta Post']) {
    outlets.set(name, (await editor.call(routes.createOutlet, { body: { name } })).body.id);
  }
  const store = async (outlet: string, article: Partial<MaterialArticle> & { text: string }) => {
    const stored = await storeArticle(app.database.prisma, app.people.editor, {
      topicIds: [topicId],
      outletId: outlets.get(outlet)!,
      title: article.text.split('\n')[0] ?? null,
      ...article,
    });
    texts.set(stored.id, article.text);
    return stored;
  };
  const tag = (
    article: { id: string; textId: string; text: string },
    words: string,
    source: string,
    verb: string,
    mode: 'direct' | 'indirect',
    hedge?: string,
  ) =>
    editor.call(routes.createClaim, {
      params: { articleId: article.id },
      body: {
        textId: article.textId,
        category: 'warning',
        ...spanOf(article.text, words),
        chain: [{ source, verb, mode, occasion: { venue: null, said: null } }],
        hedges: hedge === undefined ? [] : [spanOf(article.text, hedge)],
      },
    });
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const one = await store('Coast Echo', {
      text: regime(number),
      published: date(`2022-0${number}-01`),
    });
    await tag(one, 'The regime’s boats left', 'officials', 'claimed', 'indirect');
    await tag(one, 'We reportedly won', 'Ada Quill', 'insisted', 'direct', 'reportedly');
    const other = await store('Delta Post', {
      text: government(number),
      published: date(`2023-0${number}-01`),
    });
    await tag(other, 'The government ships left', 'officials', 'said', 'indirect');
    await tag(other, 'the regime is no government', 'the envoy', 'told', 'direct');
  }
  // The same words once more: a copy of one text.
  await store('Coast Echo', { text: regime(6), published: date('2022-07-01') });
});
afterAll(() => app.close());

async function apart(query: QueryInput<typeof routes.getDistinctive>) {
  const { body } = await app
    .as('viewer')
    .call(routes.getDistinctive, { params: { topicId }, query });
  return body;
}

async function places(query: QueryInput<typeof routes.getConcordance>) {
  const { body } = await app
    .as('viewer')
    .call(routes.getConcordance, { params: { topicId }, query });
  return body;
}

const outlet = (name: string) => outlets.get(name) ?? '';

describe('what sets outlets apart', () => {
  it('shows the terms of each side, with counts of both, copies once', async () => {
    const side = `columns:${outlet('Coast Echo')}`;
    const found = await apart({ side });
    expect(found.side).toBe(side);
    expect(found.columns.map(({ name, articleCount }) => `${name} ${articleCount}`)).toEqual([
      'Coast Echo 7',
      'Delta Post 6',
    ]);
    expect(found.sideFacts).toMatchObject({ articles: 7, texts: 6, small: true });
    const regime = found.sideTerms.find(({ key }) => key === 'regime');
    expect(regime).toMatchObject({
      term: 'regime',
      side: { count: 24, articles: 6 },
      rest: { count: 6, articles: 6 },
    });
    expect(regime!.low).toBeGreaterThan(0);
    expect(found.restTerms.map(({ key }) => key)).toContain('government');
    expect(found.restTerms.every(({ delta }) => delta < 0)).toBe(true);
  });

  it('takes the first column where no side is named, and what the team chose where one is', async () => {
    expect((await apart({})).side).toBe(`columns:${outlet('Coast Echo')}`);
    const time = await apart({ side: 'period:2023..' });
    expect(time.sideFacts.articles).toBe(6);
    expect(time.sideTerms.map(({ key }) => key)).toContain('government');
  });

  it('tells the outlet’s own words from quoted ones', async () => {
    const side = `columns:${outlet('Delta Post')}`;
    const { restTerms } = await apart({ side, voice: 'own' });
    const regime = restTerms.find(({ key }) => key === 'regime');
    expect(regime).toMatchObject({ side: { count: 0 }, rest: { count: 24 } });
    const quoted = await apart({ side, voice: 'quoted' });
    expect(quoted.sideFacts.words).toBe(6 * 5);
    expect(quoted.sideTerms.find(({ key }) => key === 'regime')?.side.count).toBe(6);
  });

  it('sets the quoted words of one source against those of all others', async () => {
    const { body } = await app
      .as('viewer')
      .call(routes.getQuotedSources, { params: { topicId }, query: {} });
    expect(body.items.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Ada Quill 6',
      'the envoy 6',
    ]);
    const side = `source:${body.items[1]!.id}`;
    const found = await apart({ side });
    expect(found.sideTerms.find(({ key }) => key === 'regime')?.side.count).toBe(6);
    const said = await places({ side, half: 'side', terms: 'regime' });
    expect(said.items).toHaveLength(6);
    expect(said.items.every(({ right }) => right.startsWith(' is no government'))).toBe(true);
  });

  it('compares words of one language alone, and says how many articles that leaves out', async () => {
    const editor = app.as('editor');
    const topic = (await editor.call(routes.createTopic, { body: { name: 'Häfen' } })).body.id;
    const store = async (outlet: string, text: string, language: string) => {
      const { id } = await storeArticle(app.database.prisma, app.people.editor, {
        ...{ text: `${text} `.repeat(20), topicIds: [topic], outletId: outlets.get(outlet)! },
      });
      const key = { workspaceId_id: { workspaceId: app.workspaceId, id } };
      await app.database.prisma.article.update({ where: key, data: { language } });
    };
    await store('Coast Echo', 'The harbour, the harbour, the harbour shut.', 'en');
    await store('Delta Post', 'Der Hafen, der Hafen, der Hafen schliesst. Harbour.', 'de');
    await store('Delta Post', 'The quay, the quay, the quay opened.', 'en-GB');
    const { body } = await app.as('viewer').call(routes.getDistinctive, {
      params: { topicId: topic },
      query: { side: `columns:${outlet('Coast Echo')}` },
    });
    expect(body).toMatchObject({ language: 'en', otherLanguages: 1 });
    expect(body.restFacts.texts).toBe(1);
    expect(body.sideTerms[0]).toMatchObject({ key: 'harbour', rest: { count: 0, articles: 0 } });
  });

  it('refuses a side that is none, and knows no topic of another', async () => {
    const { status } = await app.as('viewer').call(routes.getDistinctive, {
      params: { topicId },
      query: { side: 'columns:' },
    });
    expect(status).toBe(422);
    const other = await app
      .as('viewer')
      .call(routes.getDistinctive, { params: { topicId: newId() }, query: {} });
    expect(other.status).toBe(404);
  });
});

describe('the concordance', () => {
  it('gives every place as the text has it, as often as it is counted', async () => {
    const side = `columns:${outlet('Coast Echo')}`;
    const { items, moreArticles } = await places({
      terms: 'regime',
      side,
      half: 'side',
    });
    expect(items).toHaveLength(24);
    expect(moreArticles).toBe(0);
    for (const { articleId, span, match, outlet: name } of items) {
      expect(new CodePoints(texts.get(articleId)!).slice(span.start, span.end)).toBe(match);
      expect(name).toBe('Coast Echo');
    }
    expect(items[0]).toMatchObject({ published: '2022-01-01', match: 'Regime', quoted: false });
  });

  it('stops where it is told, and says in how many articles there is more', async () => {
    const { items, moreArticles } = await places({ terms: 'regime', limit: 4 });
    expect(items.length).toBe(4);
    expect(moreArticles).toBe(11);
  });

  it('takes several terms and several words, and a column alone', async () => {
    const { items } = await places({
      terms: 'number of,government ships,harbour number',
      column: outlet('Delta Post'),
    });
    expect(items.map(({ match }) => match)).toEqual(Array(6).fill('government ships'));
  });
});

describe('reporting verbs, hedges and headlines', () => {
  const read = {
    params: {
      get topicId() {
        return topicId;
      },
    },
    query: {},
  };

  it('counts verbs by source and outlet, and opens their claims', async () => {
    const viewer = app.as('viewer');
    const { body } = await viewer.call(routes.getReportingVerbs, read);
    const officials = body.speakers.find(({ source }) => source.name === 'officials')!;
    expect(officials.columns).toEqual([
      { column: outlet('Coast Echo'), verbs: [{ lemma: 'claim', count: 6 }] },
      { column: outlet('Delta Post'), verbs: [{ lemma: 'say', count: 6 }] },
    ]);
    expect(body.stances).toMatchObject({ claim: 'distancing', say: 'neutral' });
    expect(body.classes).toEqual(
      expect.arrayContaining([
        { column: outlet('Coast Echo'), stance: 'distancing', count: 6 },
        { column: outlet('Coast Echo'), stance: 'insisting', count: 6 },
        // Of two sources.
        { column: outlet('Delta Post'), stance: 'neutral', count: 12 },
      ]),
    );
    const claims = await viewer.call(routes.getWordingClaims, {
      ...read,
      query: {
        sourceId: officials.source.id,
        verb: 'claim',
        column: outlet('Coast Echo'),
        limit: 4,
      },
    });
    expect(claims.body.more).toBe(2);
    expect(claims.body.items[0]).toMatchObject({
      quote: 'The regime’s boats left',
      verb: 'claimed',
      source: 'officials',
    });
    const distancing = await viewer.call(routes.getWordingClaims, {
      ...read,
      query: { stance: 'distancing' },
    });
    expect(distancing.body.items.map(({ verb }) => verb)).toEqual(Array(6).fill('claimed'));
  });

  it('counts hedged claims and the words that hedge them', async () => {
    const viewer = app.as('viewer');
    const { body } = await viewer.call(routes.getHedges, read);
    expect(body.columns.map(({ hedged, claims }) => `${hedged} of ${claims}`)).toEqual([
      '6 of 12',
      '0 of 12',
    ]);
    expect(body.words).toEqual([
      {
        words: 'reportedly',
        count: 6,
        columns: [{ column: outlet('Coast Echo'), count: 6 }],
      },
    ]);
    const claims = await viewer.call(routes.getWordingClaims, {
      ...read,
      query: { hedge: 'reportedly' },
    });
    expect(claims.body.items).toHaveLength(6);
    expect(claims.body.items[0]?.hedges.map(({ exact }) => exact)).toEqual(['reportedly']);
  });

  it('marks in headlines what sets their outlet apart', async () => {
    const { body } = await app.as('viewer').call(routes.getHeadlines, read);
    expect(body.items).toHaveLength(13);
    const [first] = body.items;
    expect(first).toMatchObject({ title: '🌊 Regime shells the harbour', published: '2022-01-01' });
    const marked = first!.marks.map(({ start, end }) =>
      new CodePoints(first!.title).slice(start, end),
    );
    expect(marked).toContain('Regime');
    expect(marked).not.toContain('the');
  });
});
