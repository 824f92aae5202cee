import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodePoints } from './code-points.ts';
import { paragraphs } from './paragraphs.ts';

function read(text: string): string[] {
  const points = new CodePoints(text);
  return paragraphs(points).map(({ start, end }) => points.slice(start, end));
}

const cases: Record<string, { text: string; expected: string[] }> = {
  'blank lines between': {
    text: 'Harbour reopens\n\nShips left at dawn.\n\n\nMore will follow.\n',
    expected: ['Harbour reopens', 'Ships left at dawn.', 'More will follow.'],
  },
  'single line feeds between': {
    text: 'A tug in the harbour. Photo Desk\nMar 3, 2024\nShips left at dawn.',
    expected: ['A tug in the harbour. Photo Desk', 'Mar 3, 2024', 'Ships left at dawn.'],
  },
  'white space around a line is not part of it': {
    text: '  • Oh dear!\n    \n\tTry later.  ',
    expected: ['• Oh dear!', 'Try later.'],
  },
  'lines broken at a column are one paragraph': {
    text: [
      'The harbour master said on Friday that the first four ships',
      'had left the port before dawn and that a further nine were',
      'waiting for papers.',
      '',
      'Next paragraph.',
    ].join('\n'),
    expected: [
      'The harbour master said on Friday that the first four ships\nhad left the port before dawn and that a further nine were\nwaiting for papers.',
      'Next paragraph.',
    ],
  },
  'an emoji before moves nothing': { text: '😀😀\nبعد ذلك', expected: ['😀😀', 'بعد ذلك'] },
  'nothing but white space': { text: ' \n\t\n ', expected: [] },
};

describe('paragraphs', () => {
  test.each(Object.entries(cases))('%s', (_name, { text, expected }) => {
    expect(read(text)).toEqual(expected);
  });

  test('they stand in order and leave out nothing but white space', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '😀', ' ', '\n', '.', 'é')), (parts) => {
        const text = parts.join('');
        expect(read(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
