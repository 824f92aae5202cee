import { describe, expect, test } from 'vitest';
import { phraseTable, words } from './phrases.ts';
import { tokenize } from './tokens.ts';

const table = phraseTable<string>([
  ['at most', 'up to', 'no more than'],
  ['more', 'more than'],
]);

describe('phraseTable', () => {
  const cases: Record<string, { text: string; at: number; meaning: string | null }> = {
    'the longest wins': { text: 'no more than five', at: 0, meaning: 'at most' },
    'from the middle another': { text: 'no more than five', at: 1, meaning: 'more' },
    'capitals do not matter': { text: 'Up To five', at: 0, meaning: 'at most' },
    'a phrase does not reach over a line': { text: 'up\nto five', at: 0, meaning: null },
    'an unfinished phrase': { text: 'more', at: 0, meaning: null },
  };
  test.each(Object.entries(cases))('%s', (_name, { text, at, meaning }) => {
    expect(table.at(tokenize(text), at)?.meaning ?? null).toBe(meaning);
  });

  test('reads backwards too', () => {
    const tokens = tokenize('took no more than five');
    expect(table.before(tokens, 4)).toEqual({ meaning: 'at most', length: 3 });
    expect(table.before(tokens, 1)).toBeNull();
  });

  test('words reads rows', () => {
    expect([...words('a b', 'c')]).toEqual(['a', 'b', 'c']);
  });
});
