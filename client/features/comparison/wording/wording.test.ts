import { describe, expect, it } from 'vitest';
import type { ConcordancePassage, Distinctive, DistinctiveTerm } from '#contract/wording.ts';
import { hedgeRows, percent } from './hedges/hedges-model.ts';
import { headlineRows, titleParts, type Headline } from './headlines/headlines-model.ts';
import { rate } from './loaded/loaded-model.ts';
import { openHedge, openTerms, openTermsOf, openVerb } from './open-passages.ts';
import { quoteParts, titleOf } from './passages/claims-model.ts';
import { ordered } from './passages/concordance-model.ts';
import { layOutTerms } from './words/term-layout.ts';
import { termModel, timesWords } from './words/term-model.ts';

const term = (fields: Partial<DistinctiveTerm>): DistinctiveTerm => ({
  key: 'troop',
  term: 'troops',
  ...{ delta: 1, low: 0.5, high: 1.5, z: 3.9 },
  side: { count: 9, articles: 3 },
  rest: { count: 2, articles: 2 },
  ...fields,
});

const facts = { articles: 3, texts: 3, words: 900, small: true };
const distinctive: Distinctive = {
  columns: [],
  side: 'columns:a',
  sideFacts: facts,
  restFacts: facts,
  sideTerms: [
    term({}),
    term({
      key: 'fog',
      ...{ delta: 1, low: -4, high: 6, z: 1.2 },
      side: { count: 3, articles: 1 },
      rest: { count: 0, articles: 0 },
    }),
  ],
  restTerms: [term({ key: 'quay', delta: -2, low: -3, high: -1, z: -4 })],
  ...{ language: 'en', otherLanguages: 0, middle: null, compared: 40 },
  ...{ priorWords: 100, leastCount: 3, smallWords: 2000, smallTexts: 5 },
};

describe('the plot of terms', () => {
  const model = termModel(distinctive, 'Coast Echo');

  it('says what may be chance, and what stands in one article alone', () => {
    const [first, second] = model.groups[0]?.rows ?? [];
    expect([first?.isPale, first?.isLone]).toEqual([false, false]);
    expect([second?.isPale, second?.isLone]).toEqual([true, true]);
    expect(model.groups.map(({ title }) => title)).toEqual([
      'More in Coast Echo',
      'More in the rest',
    ]);
  });

  it('puts dots on their side of the middle, and cuts what reaches too far', () => {
    const { groups, ticks, right } = layOutTerms(model, 900);
    const middle = ticks.find(({ isMiddle }) => isMiddle)?.x ?? 0;
    const [side, rest] = groups.map(({ rows }) => rows);
    expect(side?.every(({ dot }) => dot > middle)).toBe(true);
    expect(rest?.every(({ dot }) => dot < middle)).toBe(true);
    expect(side?.[0]?.cut).toEqual([]);
    expect(side?.[1]?.cut.map(({ by }) => by)).toEqual([-1, 1]);
    expect(side?.[1]?.high).toBeLessThanOrEqual(right);
    const ys = groups.flatMap(({ rows }) => rows.map(({ y }) => y));
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });

  it('gives odds as a factor, whichever way they go', () => {
    expect(timesWords(Math.log(3.2))).toBe('3.2 ×');
    expect(timesWords(-Math.log(3.2))).toBe('3.2 ×');
    expect(timesWords(Math.log(41))).toBe('41 ×');
  });
});

describe('what is open', () => {
  it('takes the place of what was open before', () => {
    expect(openVerb('id', 'point out', 'none')).toMatchObject({
      ...{ verb: 'id,point out', column: 'none' },
      terms: undefined,
    });
    expect(openHedge('may')).toMatchObject({ hedge: 'may', verb: undefined });
    expect(openTerms(['a', 'b'], { half: 'rest' })).toMatchObject({ terms: 'a,b', half: 'rest' });
    expect(openTermsOf('quoted', ['a'], { columns: ['x', 'y'] })).toMatchObject({
      ...{ voice: 'quoted', column: 'x,y' },
    });
  });

  it('is called by what its claims have in common', () => {
    const source = [{ source: 'Ada Quill' }];
    expect(titleOf({ verb: 'id,point out' }, source)).toBe('Ada Quill: point out');
    expect(titleOf({ verb: 'id' }, source)).toBe('Ada Quill');
    expect(titleOf({ hedge: '*' }, source)).toBe('Hedged claims');
    expect(titleOf({ hedge: 'may' }, [])).toBe('Hedged: may');
  });

  it('shows the hedges of a quote, in code points', () => {
    const hedges = [{ start: 12, end: 22, exact: 'reportedly' }];
    expect(quoteParts({ quote: '🌊 reportedly won', start: 10, hedges })).toEqual([
      { text: '🌊 ', isHedge: false },
      { text: 'reportedly', isHedge: true },
      { text: ' won', isHedge: false },
    ]);
  });
});

it('orders places by the words nearest to the term', () => {
  const passage = (left: string, right: string): ConcordancePassage => ({
    ...{ articleId: '', title: null, outlet: null, published: null, language: null },
    ...{ region: 'body', quoted: false, span: { start: 0, end: 1 }, match: 'port' },
    ...{ left, right },
  });
  const items = [passage('the old ', ' was shut'), passage('a “new ', ', again'), passage('', '')];
  const by = (order: 'left' | 'right') => ordered(items, order).map((each) => items.indexOf(each));
  expect(by('right')).toEqual([1, 2, 0]);
  expect(by('left')).toEqual([1, 0, 2]);
  expect(ordered(items, 'date')).toEqual(items);
});

it('puts headlines of one date into one row, and marks words in them', () => {
  const headline = (published: string, column: string): Headline => ({
    ...{ articleId: `${published} ${column}`, title: '🌊 Regime shells', column, language: null },
    published: published as Headline['published'],
    marks: [{ start: 2, end: 8, key: 'regime', z: 3 }],
  });
  const items = [headline('2021', 'a'), headline('2021', 'b'), headline('2022', 'a')];
  const rows = headlineRows({ columns: [], items, more: 0, untitled: 0 });
  expect(rows.map(({ columns }) => [...columns.keys()])).toEqual([['a', 'b'], ['a']]);
  expect(titleParts(headline('2021', 'a'))).toEqual([
    { text: '🌊 ', key: null },
    { text: 'Regime', key: 'regime' },
    { text: ' shells', key: null },
  ]);
});

it('sorts outlets by the share they hedge, and gives no rate of few words', () => {
  const column = (key: string, claims: number, hedged: number) => ({
    ...{ key, name: key, kind: 'outlet' as const, articleCount: 1, claims, hedged },
  });
  const columns = [column('a', 10, 1), column('b', 0, 0), column('c', 4, 2)];
  const rows = hedgeRows({ columns, words: [], moreWords: 0 });
  expect(rows.map(({ key, share }) => `${key} ${percent(share)}`)).toEqual(['c 50 %', 'a 10 %']);
  expect(percent(0.043)).toBe('4.3 %');
  expect(rate(3, 10_000)).toBe('3.0');
  expect(rate(1, 13)).toBe('–');
});
