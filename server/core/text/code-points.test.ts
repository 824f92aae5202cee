import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodePoints } from './code-points.ts';

describe('CodePoints', () => {
  test('counts an emoji as one where JavaScript counts two', () => {
    const points = new CodePoints('a😀b😀c');
    expect(points.length).toBe(5);
    expect(points.slice(1, 3)).toBe('😀b');
    expect([0, 1, 2, 3, 4, 5].map((index) => points.toUtf16(index))).toEqual([0, 1, 3, 4, 6, 7]);
    expect([0, 1, 3, 4, 6, 7].map((unit) => points.fromUtf16(unit))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('an index inside a pair is that of the pair', () => {
    expect(new CodePoints('a😀b').fromUtf16(2)).toBe(1);
  });

  test('indices outside the text are clamped', () => {
    const points = new CodePoints('😀');
    expect([points.toUtf16(-3), points.toUtf16(9), points.fromUtf16(9)]).toEqual([0, 2, 1]);
  });

  test('agrees with the string iterator on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const points = new CodePoints(text);
        const characters = [...text];
        const [start, end] = [a, b].map((n) => n % (characters.length + 1)).sort((x, y) => x - y);
        expect(points.length).toBe(characters.length);
        expect(points.slice(start ?? 0, end)).toBe(characters.slice(start, end).join(''));
        expect(points.fromUtf16(points.toUtf16(start ?? 0))).toBe(start);
      }),
    );
  });
});
