import { describe, expect, test } from 'vitest';
import type { RegionKind } from '../../articles/article.ts';
import { defaultCategories } from '../../claims/category.ts';
import { parsePartialDate } from '../../figures/partial-date.ts';
import { CodePoints } from '../../text/code-points.ts';
import { suggest } from './suggest.ts';
import type { SuggestOptions } from './suggestion.ts';
import { fieldCases } from './testing/field-cases.ts';
import { passageCases } from './testing/passage-cases.ts';

function suggestIn(text: string, more: Partial<SuggestOptions> = {}) {
  const published = parsePartialDate('2024-03-08');
  return suggest(text, { published, categories: defaultCategories, regions: [], ...more });
}

function shown(text: string, more: Partial<SuggestOptions> = {}): string[] {
  const points = new CodePoints(text);
  return suggestIn(text, more).map(
    ({ category, span }) => `${category}: ${points.slice(span.start, span.end)}`,
  );
}

describe('suggest: passages', () => {
  test.each(Object.entries(passageCases))('%s', (_name, { text, offered }) => {
    expect(shown(text)).toEqual(offered);
  });
});

describe('suggest: what fills the card', () => {
  test.each(Object.entries(fieldCases))('%s', (_name, { text, content }) => {
    expect(suggestIn(text)[0]?.content).toMatchObject(content);
  });
});

describe('suggest', () => {
  const aid = 'Northland gave Southport $40 million in aid.';

  test('reads a passage that is handed over alone, though it stands where headlines do', () => {
    const published = parsePartialDate('2024-03-08');
    const offered = suggest(aid, { published, categories: defaultCategories });
    expect(offered.map(({ category }) => category)).toEqual(['aid-total']);
  });

  test('says why, the weightiest first', () => {
    expect(suggestIn(aid)[0]?.because).toEqual([
      'a sum of money given as aid: $40 million, aid',
      'a sum of money given to somebody: $40 million, gave',
    ]);
  });

  test('counts code points', () => {
    expect(suggestIn(`😀 ${aid}`)[0]?.span).toEqual({ start: 2, end: 45 });
  });

  test('offers only categories of the team’s codebook', () => {
    const categories = [{ key: 'weather', fields: [] }, ...defaultCategories.slice(1)];
    expect(shown(aid, { categories })).toEqual([]);
  });

  test('offers nothing in a language without rules', () => {
    expect(shown(aid, { language: 'fr' })).toEqual([]);
  });

  test('leaves boilerplate out, and asks more of captions and headlines', () => {
    const text = `${aid}\n\nA ceasefire holds.`;
    const region = (kind: RegionKind) => [{ start: 0, end: aid.length, kind }];
    expect(shown(text, { regions: region('boilerplate') })).toHaveLength(1);
    const scores = (['body', 'headline', 'caption'] as const).map(
      (kind) => suggestIn(text, { regions: region(kind) })[0]?.score ?? 0,
    );
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
    const met = 'Peace talks go on.';
    const headline = [{ start: 0, end: met.length, kind: 'headline' as const }];
    expect(shown(met, { regions: headline })).toEqual([]);
  });

  test('puts a claim under the one question it answers', () => {
    const question = { id: 'q', kind: 'figure' as const, unit: 'USD', category: 'aid-total' };
    expect(suggestIn(aid, { questions: [question] })[0]?.content.questionId).toBe('q');
  });

  describe('a time named before', () => {
    const period = (text: string) => suggestIn(text).at(-1)?.content.period ?? null;
    const talks = 'Peace talks began early in 2022.';

    test('holds for what is told on in the past, as an inference', () => {
      expect(period(`${talks} Both sides agreed to a truce.`)).toMatchObject({
        from: '2022',
        asPrinted: null,
        implied: 'all',
      });
    });

    test.each([
      ['in the present', `${talks} Neither side keeps the truce.`],
      ['in another paragraph', `${talks}\n\nBoth sides agreed to a truce.`],
      ['of another category', `${talks} Two sailors were killed.`],
    ])('does not for what is told %s', (_how, text) => {
      expect(period(text)).toBeNull();
    });

    test('of a sum makes the sum beside it a total', () => {
      const text =
        'Northland has given Southport $9 million since 2022, while its allies have contributed $4 million.';
      expect(suggestIn(text).map(({ content }) => content.measure)).toEqual(['total', 'total']);
    });
  });

  test('a sum is surer than a number, a number than a mention', () => {
    const scores = [
      aid,
      'Some 4,000 soldiers are camped by the river.',
      'The mayor was accused of hiding the letters.',
    ].map((text) => suggestIn(text)[0]?.score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('no two overlap', () => {
    const text = Object.values(passageCases)
      .map((each) => each.text)
      .join('\n\n');
    const found = suggestIn(text);
    expect(found.length).toBeGreaterThan(20);
    found.forEach(({ span }, at) => {
      expect(span.start).toBeGreaterThanOrEqual(found[at - 1]?.span.end ?? 0);
    });
  });
});

describe('suggest: time', () => {
  const most = 200_000;
  const fill = (part: string) => part.repeat(Math.ceil(most / part.length));

  test.each([
    'Northland gave Southport $40 million in aid. ',
    'could attack ',
    'and killed ',
    '“troops withdraw, ',
    'which, while as and that ',
    '$4 aid ',
    'he said that ',
  ])(
    '200 kB of “%s” takes no more than linear time',
    (part) => {
      const text = fill(part);
      const time = (some: string) => {
        const began = performance.now();
        suggestIn(some);
        return performance.now() - began;
      };
      time(text.slice(0, most / 8));
      const quarter = time(text.slice(0, most / 4));
      expect(time(text)).toBeLessThan(quarter * 10 + 500);
    },
    60_000,
  );
});
