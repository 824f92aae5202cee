import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords, type DiffPiece } from './word-diff.ts';

function written(pieces: readonly DiffPiece[]): string {
  const marks = { same: ['', ''], removed: ['[-', ']'], added: ['[+', ']'] } as const;
  return pieces.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('');
}

const cases: Record<string, { was: string; now: string; diff: string }> = {
  'nothing changed': {
    was: 'The port is open.',
    now: 'The port is open.',
    diff: 'The port is open.',
  },
  'a word replaced': {
    was: 'Some 15 people left.',
    now: 'Some 50 people left.',
    diff: 'Some [-15][+50] people left.',
  },
  'a word added': {
    was: 'They did approve it.',
    now: 'They did not approve it.',
    diff: 'They did [+not ]approve it.',
  },
  'a word removed': {
    was: 'They did not approve it.',
    now: 'They did approve it.',
    diff: 'They did [-not ]approve it.',
  },
  'capitals count': { was: 'the Port', now: 'the port', diff: 'the [-Port][+port]' },
  'all new': { was: '', now: 'Port open', diff: '[+Port open]' },
  'all gone': { was: 'Port open', now: '', diff: '[-Port open]' },
  'a paragraph inserted': {
    was: 'One tug left.\n\nThe other stayed.',
    now: 'One tug left.\n\nIt rained.\n\nThe other stayed.',
    diff: 'One tug left.\n\n[+It rained.\n\n]The other stayed.',
  },
  'a comma shared by chance joins nothing': {
    was: 'alpha beta gamma delta, epsilon zeta eta theta',
    now: 'un deux trois quatre, cinq six sept huit',
    diff: '[-alpha beta gamma delta, epsilon zeta eta theta][+un deux trois quatre, cinq six sept huit]',
  },
};

function joined(pieces: readonly DiffPiece[], leftOut: DiffPiece['kind']): string {
  return pieces.flatMap(({ kind, text }) => (kind === leftOut ? [] : [text])).join('');
}

describe('diffWords', () => {
  test.each(Object.entries(cases))('%s', (_name, { was, now, diff }) => {
    const pieces = diffWords(was, now);
    expect([joined(pieces, 'added'), joined(pieces, 'removed')]).toEqual([was, now]);
    expect(written(pieces)).toBe(diff);
  });

  test('both texts can be rebuilt, and pieces alternate', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      'cé',
      '15',
      ' ',
      '\n',
      '.',
      '👩‍👩‍👧',
      '\u0301',
      '“',
      'port ',
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (was, now) => {
        const pieces = diffWords(was, now);
        expect(joined(pieces, 'added')).toBe(was);
        expect(joined(pieces, 'removed')).toBe(now);
        pieces.forEach(({ kind, text: each }, at) => {
          expect(each).not.toBe('');
          expect(pieces[at + 1]?.kind).not.toBe(kind);
          if (kind === 'added') expect(pieces[at + 1]?.kind).not.toBe('removed');
        });
      }),
      { numRuns: 400 },
    );
  });

  const long = (word: (at: number) => string) =>
    Array.from({ length: 18_000 }, (_, at) => word(at)).join(' ');
  const hostile: Record<string, [was: string, now: string]> = {
    'two texts with nothing in common': [long((at) => `a${at}`), long((at) => `b${at}`)],
    'one word over and over': [long(() => 'port'), `${long(() => 'port')} port port`],
    'two words in turn, shifted': [
      long((at) => 'ab'[at % 2] ?? ''),
      long((at) => 'ba'[at % 2] ?? ''),
    ],
    'few words at random': [
      long((at) => `w${Math.imul(at, 2_654_435_761) >>> 29}`),
      long((at) => `w${Math.imul(at + 7, 1_597_334_677) >>> 29}`),
    ],
    'every word unique, in reverse': [long((at) => `w${at}`), long((at) => `w${18_000 - at}`)],
    'every other word edited': [
      long((at) => `w${at % 97}`),
      long((at) => (at % 2 === 0 ? `w${at % 97}` : `x${at}`)),
    ],
  };
  test.each(Object.entries(hostile))('100 kB: %s', (_name, [was, now]) => {
    const began = performance.now();
    const pieces = diffWords(was, now);
    expect(performance.now() - began).toBeLessThan(3000);
    expect(joined(pieces, 'added')).toBe(was);
    expect(joined(pieces, 'removed')).toBe(now);
  });
});
