import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCapitalized, tokenize } from './tokens.ts';

const cases: Record<string, { text: string; tokens: string[] }> = {
  'words and numbers': { text: 'sold 1,243.5 tons', tokens: ['sold', '1,243.5', 'tons'] },
  'a comma that is not a digit group': { text: '17, 18', tokens: ['17', ',', '18'] },
  'a currency sign and a glued scale': { text: '€1.2m', tokens: ['€', '1.2', 'm'] },
  'letters and digits apart': { text: 'MH17', tokens: ['MH', '17'] },
  'an apostrophe inside a word': { text: 'Roe’s plan', tokens: ['Roe’s', 'plan'] },
  'combining marks belong to their word': { text: 'cafe\u0301 1', tokens: ['cafe\u0301', '1'] },
  'an emoji is one symbol': { text: 'a👍b', tokens: ['a', '👍', 'b'] },
};

describe('tokenize', () => {
  test.each(Object.entries(cases))('%s', (_name, { text, tokens }) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(tokens);
  });

  test('tells what lies between', () => {
    expect(tokenize('a b\u00A0c\n d,e').map(({ gap }) => gap)).toEqual([
      'none',
      'space',
      'space',
      'line',
      'none',
      'none',
    ]);
  });

  test('knows a capital letter', () => {
    expect(tokenize('Port of Élan 7').map(isCapitalized)).toEqual([true, false, true, false]);
  });

  test('reads plain words and others as the pattern alone does', () => {
    const pattern = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\S/gu;
    const piece = fc.constantFrom(
      "'",
      '’',
      'a',
      'Bc',
      'é',
      'e\u0301',
      '7',
      '.',
      ',',
      ' ',
      '\n',
      '\t',
      '“',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(tokenize(text).map((token) => token.text)).toEqual(text.match(pattern) ?? []);
      }),
    );
  });

  test('every token is a slice, and only white space is left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = tokenize(text);
        for (const token of tokens) expect(text.slice(token.from, token.to)).toBe(token.text);
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
