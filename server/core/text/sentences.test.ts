import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodePoints } from './code-points.ts';
import { sentences } from './sentences.ts';

function read(text: string): string[] {
  const points = new CodePoints(text);
  return sentences(points).map(({ start, end }) => points.slice(start, end));
}

/** Each case is the list of sentences; they are joined by a space and split again. */
const cases: Record<string, string[]> = {
  'plain stops': ['The port is open.', 'Is it safe?', 'Yes!'],
  'U.S. before a name': ['The U.S. Navy sailed.', 'It came back.'],
  'U.S. at the end': ['They flew to the U.S.', 'The visit was short.'],
  'D.C. in the middle': ['Officials in Washington, D.C. declined.'],
  titles: ['Dr. Roe met Mr. Vance and Gen. Ortiz.', 'They talked.'],
  initials: ['J. K. Roe wrote it.', 'Others read it.'],
  'a company in the middle': ['Northwind Inc. Chairman Roe resigned.'],
  'a company at the end': ['He runs Northwind Inc.', 'The firm grew.'],
  'decimals and money': ['It cost $4.6 billion.', 'Rates fell 0.5 points.'],
  'a numbered house': ['They met at No. 10 today.', 'No.', 'He did not go.'],
  'short months': ['It began on Jan. 6 at noon.', 'It ended in March.'],
  'a closing quote after the stop': ['“We will wait.”', 'She left.'],
  'a straight quote after the stop': ['"We will wait."', 'She left.'],
  'speech that goes on in lower case': ['"Who goes there?" he asked.', 'Nobody answered.'],
  'a bracketed sentence': ['(He declined.)', 'She did not.'],
  'three dots that trail off': ['They waited...', 'Nothing came.'],
  'three dots that go on': ['They waited... and nothing came.'],
  'the hour': ['It starts at 5 p.m. Monday.', 'Bring a coat.'],
  'the hour at the end': ['It starts at 5 p.m.', 'The doors open earlier.'],
  'Arabic question mark': ['هل وصلت السفن؟', 'وصلت صباحا.'],
  'Urdu full stop': ['جہاز آ گئے۔', 'سب ٹھیک ہے۔'],
  'an opening quote next': ['He sat down.', '“Now,” she said.'],
  'a dotted name at the very end': ['She lives in the U.K.'],
  'a domain and a version': ['See example.org for version 2.1 of it.', 'Thanks.'],
};

describe('sentences', () => {
  test.each(Object.entries(cases))('%s', (_name, expected) => {
    expect(read(expected.join(' '))).toEqual(expected);
  });

  test('a headline without a stop is a sentence of its own', () => {
    expect(read('Port reopens after storm\n\nShips left at dawn. More follow.')).toEqual([
      'Port reopens after storm',
      'Ships left at dawn.',
      'More follow.',
    ]);
  });

  test('Chinese stops need no space', () => {
    expect(read('船已离港。天气很好。')).toEqual(['船已离港。', '天气很好。']);
  });

  test('nothing but white space is lost, and order holds', () => {
    const piece = fc.constantFrom(
      'Mr.',
      'U.S.',
      '. ',
      '? ',
      '”',
      '"',
      'The ',
      'a',
      '😀',
      '\n',
      '…',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(read(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  test.each(['.', '"', '. ', 'U.S.', '(', '... "', 'Mr. ', 'aA. '])(
    'a long run of %j takes no longer than it should',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      const began = performance.now();
      sentences(text);
      expect(performance.now() - began).toBeLessThan(3000);
    },
  );
});
