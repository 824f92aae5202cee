import { describe, expect, it } from 'vitest';
import { layOutHeadlines, linesOf } from './headlines/headlines-layout.ts';
import type { Headline } from './headlines/headlines-model.ts';
import { layOutLoaded } from './loaded/loaded-layout.ts';
import type { LoadedWords } from './loaded/loaded-model.ts';
import { classWords, stanceBars, type ReportingVerbs } from './verbs/verbs-model.ts';

const column = (key: string) => ({ key, name: key, kind: 'outlet' as const, articleCount: 1 });

describe('the bars of reporting verbs', () => {
  const verbs: ReportingVerbs = {
    columns: [column('quiet'), column('few'), column('many')],
    speakers: [],
    classes: [
      { column: 'many', stance: 'other', count: 1 },
      { column: 'many', stance: 'neutral', count: 5 },
      { column: 'few', stance: 'denying', count: 2 },
      { column: 'many', stance: 'distancing', count: 3 },
    ],
    stances: {},
    moreSpeakers: 0,
    deeper: 0,
  };

  it('stand by their size, their classes in one order; who reports nobody has none', () => {
    const bars = stanceBars(verbs);
    expect(bars.map((bar) => [bar.column, bar.total])).toEqual([
      ['many', 9],
      ['few', 2],
    ]);
    expect(bars[0]?.parts.map(({ stance }) => stance)).toEqual(['neutral', 'distancing', 'other']);
  });

  it('say a class with its sign, where it has one', () => {
    expect(classWords('distancing', 3)).toBe('3 distancing ?');
    expect(classWords('neutral', 5)).toBe('5 neutral');
  });
});

describe('the dots of loaded words', () => {
  const own = (words: number) => ({ own: words, quoted: 0 });
  const loaded: LoadedWords = {
    columns: [
      { ...column('long'), words: own(20_000), loaded: own(4) },
      { ...column('short'), words: own(1000), loaded: own(1) },
      { ...column('note'), words: own(50), loaded: own(1) },
    ],
    terms: [
      { id: '1', term: 'unheard', category: 'one-sided term', key: 'unheard', columns: [] },
      {
        ...{ id: '2', term: 'regime', category: 'one-sided term', key: 'regime' },
        columns: [
          { column: 'long', own: 4, quoted: 2 },
          { column: 'short', own: 1, quoted: 0 },
          { column: 'note', own: 1, quoted: 0 },
        ],
      },
    ],
  };
  const [regime, ...others] = layOutLoaded(loaded, 900).terms;
  const rateOf = (name: string) => regime!.rates.find((rate) => rate.name === name)!;

  it('stand by their rate; a term nobody prints is not drawn', () => {
    expect(others).toEqual([]);
    expect(rateOf('long').rate).toBe(2);
    expect(rateOf('short').rate).toBe(10);
    expect(rateOf('short').dot!.x).toBeGreaterThan(rateOf('long').dot!.x);
  });

  it('say how sure they are: few words have a hollow dot and a long line, too few no dot', () => {
    const width = ({ dot }: ReturnType<typeof rateOf>) => dot!.high - dot!.low;
    expect([rateOf('long').isSmall, rateOf('short').isSmall]).toEqual([false, true]);
    expect(width(rateOf('short'))).toBeGreaterThan(width(rateOf('long')));
    expect(rateOf('note').dot).toBeNull();
  });

  it('have their names above them where there is no room beside', () => {
    const [narrow] = layOutLoaded(loaded, 340).terms;
    for (const { y, dotAt } of narrow!.rates) expect(dotAt).toBeGreaterThan(y + 20);
    for (const { y, dotAt } of regime!.rates) expect(dotAt).toBe(y + 12);
  });
});

describe('the headlines by date', () => {
  const headline = (title: string, fields: Partial<Headline> = {}): Headline => ({
    ...{ articleId: title, title, column: 'a', published: '2022-01-01' as Headline['published'] },
    ...{ language: 'en', marks: [] },
    ...fields,
  });

  it('are broken between words, a mark goes along with its word', () => {
    const lines = linesOf(
      headline('🌊 Regime’s boats left the harbour', {
        marks: [
          { start: 2, end: 8, key: 'regime', z: 3 },
          { start: 26, end: 33, key: 'harbour', z: 2 },
        ],
      }),
      130,
    );
    expect(
      lines.map((line) =>
        line
          .map(({ text }) => text)
          .join('')
          .trim(),
      ),
    ).toEqual(['🌊 Regime’s', 'boats left the', 'harbour']);
    expect(lines[0]).toContainEqual({ text: 'Regime', key: 'regime' });
    expect(lines[2]).toEqual([{ text: 'harbour', key: 'harbour' }]);
  });

  it('stand one under the other, with a line where a year begins', () => {
    const items = [
      headline('First'),
      headline('Second', { published: '2022-03' as Headline['published'], column: 'b' }),
      headline('Third', { published: null }),
    ];
    const { years, items: laid } = layOutHeadlines(
      { columns: [column('a'), column('b')], items, more: 0, untitled: 0 },
      800,
    );
    expect(years.map(({ year }) => year)).toEqual(['2022', 'no date']);
    expect(laid.map(({ outlet }) => outlet)).toEqual(['a', 'b', 'a']);
    laid.slice(1).forEach(({ y }, at) => expect(y).toBeGreaterThan(laid[at]!.y));
  });
});
