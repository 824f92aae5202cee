import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Region } from '../articles/article.ts';
import { CodePoints } from '../text/code-points.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import { Anchorer, describeAnchor, sentenceAround } from './describe.ts';
import { findQuote } from './find-quote.ts';

const text = [
  'Harbour reopens after storm 🌊',
  'Sign up to our newsletter',
  'A tug leaves the quay. Photo Desk',
  'The port opened on Friday. Officials said 17 ships had left, “more than we hoped.”',
  'وصلت السفن صباح اليوم.',
].join('\n\n');

function regionOf(line: string, kind: Region['kind']): Region {
  const span = findQuote(text, line)[0];
  if (!span) throw new Error(`No such line: ${line}`);
  return { ...span, kind };
}

const regions: Region[] = [
  regionOf('Harbour reopens after storm 🌊', 'headline'),
  regionOf('Sign up to our newsletter', 'boilerplate'),
  regionOf('A tug leaves the quay. Photo Desk', 'caption'),
];

function anchorOf(quote: string) {
  const span = findQuote(text, quote)[0];
  if (!span) throw new Error(`No such quote: ${quote}`);
  return describeAnchor(text, span, regions);
}

describe('describeAnchor', () => {
  test('gives the quote its context, region and place', () => {
    expect(anchorOf('17 ships had left')).toEqual({
      ...findQuote(text, '17 ships had left')[0],
      exact: '17 ships had left',
      prefix: 'pened on Friday. Officials said ',
      suffix: ', “more than we hoped.”\n\nوصلت ال',
      region: 'body',
      place: { paragraph: 3, of: 4 },
    });
  });

  const places: Record<string, { quote: string; region: string; paragraph: number }> = {
    'the headline is the first paragraph': { quote: 'reopens', region: 'headline', paragraph: 1 },
    'a caption counts': { quote: 'A tug', region: 'caption', paragraph: 2 },
    'boilerplate does not': { quote: 'newsletter', region: 'boilerplate', paragraph: 1 },
    'right-to-left text': { quote: 'وصلت السفن', region: 'body', paragraph: 4 },
  };
  test.each(Object.entries(places))('%s', (_name, { quote, region, paragraph }) => {
    expect(anchorOf(quote)).toMatchObject({ exact: quote, region, place: { paragraph, of: 4 } });
  });

  test('at the edges the context is shorter', () => {
    expect(anchorOf('Harbour').prefix).toBe('');
    expect(anchorOf('صباح اليوم.').suffix).toBe('');
  });

  test('a text of boilerplate alone still has a place', () => {
    expect(
      describeAnchor('Menu', { start: 0, end: 4 }, [{ start: 0, end: 4, kind: 'boilerplate' }])
        .place,
    ).toEqual({ paragraph: 1, of: 1 });
  });

  test.each([
    { start: 3, end: 3 },
    { start: -1, end: 3 },
    { start: 0, end: 9999 },
    { start: Number.NaN, end: 3 },
  ])('refuses $start–$end', (span) => {
    expect(() => describeAnchor(text, span, regions)).toThrow(RangeError);
  });

  test('the slice is the quote, and the quote between its context is a slice too', () => {
    const piece = fc.constantFrom('a', 'é', 'e\u0301', '👩‍👩‍👧', '🇺🇦', 'ש', 'قَ', ' ', '. ', '\n\n');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const whole = pieces.join('');
        const points = new CodePoints(whole);
        const start = Math.min(a % points.length, b % points.length);
        const span = snapToGraphemes(points, { start, end: Math.max(a, b) % points.length || 1 });
        if (span.start >= span.end) return;
        const anchor = describeAnchor(whole, span, []);
        expect(points.slice(anchor.start, anchor.end)).toBe(anchor.exact);
        expect(whole).toContain(anchor.prefix + anchor.exact + anchor.suffix);
        expect(findQuote(whole, anchor.exact).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('sentenceAround', () => {
  const cases: Record<string, { quote: string; sentence: string }> = {
    'one sentence of several': {
      quote: '17 ships',
      sentence: 'Officials said 17 ships had left, “more than we hoped.”',
    },
    'a passage over two sentences': {
      quote: 'Friday. Officials said',
      sentence:
        'The port opened on Friday. Officials said 17 ships had left, “more than we hoped.”',
    },
    'a headline': { quote: 'storm', sentence: 'Harbour reopens after storm 🌊' },
  };
  test.each(Object.entries(cases))('%s', (_name, { quote, sentence }) => {
    const span = findQuote(text, quote)[0] ?? { start: 0, end: 1 };
    expect(sentenceAround(text, span).exact).toBe(sentence);
  });

  test('many passages of one text cost one reading', () => {
    const long = 'The port opened on Friday. Officials said 17 ships had left. '.repeat(2000);
    const anchorer = new Anchorer(long, []);
    const began = performance.now();
    for (let at = 0; at < 2000; at += 1) {
      const span = { start: at * 50, end: at * 50 + 20 };
      anchorer.describe(span);
      anchorer.sentenceAround(span);
    }
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
