import { describe, expect, test } from 'vitest';
import { CodePoints } from '../text/code-points.ts';
import { findQuote } from './find-quote.ts';

describe('findQuote', () => {
  const text = '😀 The port is open. “The port is open,” she said. Café is not Cafe\u0301.';

  test('finds every occurrence, in code points', () => {
    const points = new CodePoints(text);
    const spans = findQuote(text, 'The port');
    expect(spans).toEqual([
      { start: 2, end: 10 },
      { start: 21, end: 29 },
    ]);
    expect(spans.map(({ start, end }) => points.slice(start, end))).toEqual([
      'The port',
      'The port',
    ]);
  });

  test('takes one occurrence when asked', () => {
    expect(findQuote(text, 'The port', 2)).toEqual([{ start: 21, end: 29 }]);
    expect(findQuote(text, 'The port', 3)).toEqual([]);
  });

  test.each([
    ['other words', 'the Port'],
    ['a letter without its accent', 'Cafe'],
    ['nothing', ''],
  ])('does not find %s', (_name, quote) => {
    expect(findQuote(text, quote)).toEqual([]);
  });
});
