import { describe, expect, test } from 'vitest';
import { wordLocaleFor } from '../terms/locales/locales.ts';
import { WordForms } from '../terms/word-forms.ts';
import { countableKey } from './countable.ts';
import { defaultLoadedWords } from './default-words.ts';

const english = new WordForms(wordLocaleFor('en'));

describe('loaded words', () => {
  test.each([
    ['regimes', 'regime'],
    ['proxy wars', 'proxy war'],
    ['so-called', 'so-called'],
    ['only', 'only'],
    ['as if', null],
    ['war of words', null],
    ['–', null],
  ])('%s', (term, key) => {
    expect(countableKey(term, english)).toBe(key);
  });

  test('those we begin with can all be counted, each once', () => {
    const keys = defaultLoadedWords.map(({ term }) => [term, countableKey(term, english)]);
    expect(keys.filter(([, key]) => key === null)).toEqual([]);
    expect(new Set(keys.map(([, key]) => key)).size).toBe(keys.length);
  });
});
