import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodePoints } from './code-points.ts';
import { snapToGraphemes } from './graphemes.ts';

const cases: Record<string, { text: string; span: [number, number]; snapped: string }> = {
  'between plain letters': { text: 'plain words', span: [0, 5], snapped: 'plain' },
  'before a combining accent': { text: 'cafe\u0301 open', span: [0, 4], snapped: 'cafe\u0301' },
  'starting on a combining accent': { text: 'cafe\u0301 open', span: [4, 6], snapped: 'e\u0301 ' },
  'inside a family emoji': { text: 'x 👩‍👩‍👧 y', span: [3, 4], snapped: '👩‍👩‍👧' },
  'inside a flag': { text: '🇺🇦 flag', span: [0, 1], snapped: '🇺🇦' },
  'vowel marks of Arabic': { text: 'قَالَ', span: [0, 1], snapped: 'قَ' },
  'a line feed stands alone': { text: 'one\ntwo', span: [0, 4], snapped: 'one\n' },
};

describe('snapToGraphemes', () => {
  test.each(Object.entries(cases))('%s', (_name, { text, span: [start, end], snapped }) => {
    const points = new CodePoints(text);
    const span = snapToGraphemes(points, { start, end });
    expect(points.slice(span.start, span.end)).toBe(snapped);
  });

  test('never narrows, and snapping twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const { length } = new CodePoints(text);
        const start = Math.min(a, b) % (length + 1);
        const end = Math.max(start, Math.max(a, b) % (length + 1));
        const snapped = snapToGraphemes(text, { start, end });
        expect(snapped.start).toBeLessThanOrEqual(start);
        expect(snapped.end).toBeGreaterThanOrEqual(end);
        expect(snapToGraphemes(text, snapped)).toEqual(snapped);
      }),
    );
  });
});
