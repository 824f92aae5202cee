import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodePoints } from '../../text/code-points.ts';
import { wordLocaleFor } from '../terms/locales/locales.ts';
import { WordForms } from '../terms/word-forms.ts';
import { findPassages, type Looking } from './find-passages.ts';
import { wantedTerm } from './wanted.ts';

const anywhere: Looking = { voice: 'all', within: null };
const find = (content: string, terms: string[], looking: Partial<Looking> = {}) =>
  findPassages({ content, regions: [], language: 'en' }, terms, { ...anywhere, ...looking });

const cases: Record<string, { text: string; terms: string[]; found: string[] }> = {
  'whole words of any case': {
    text: 'Port and port, sport.',
    terms: ['port'],
    found: ['Port', 'port'],
  },
  'a capital asks for one': { text: 'Polish polish', terms: ['Polish'], found: ['Polish'] },
  'an abbreviation is no pronoun': {
    text: 'The U.S. told us, the US.',
    terms: ['US'],
    found: ['U.S', 'US'],
  },
  'plurals and possessives': {
    text: 'The troop’s boots; troops wait.',
    terms: ['Troops', 'troop'],
    found: ['troop', 'troops'],
  },
  'several words, in one stretch': {
    text: 'the prime ministers; prime, minister',
    terms: ['prime minister'],
    found: ['prime ministers'],
  },
  'words that carry grammar count when asked for': {
    text: 'the House of Lords',
    terms: ['house of lords'],
    found: ['House of Lords'],
  },
  'the longest of those that stand there': {
    text: 'The prime minister, a minister.',
    terms: ['prime', 'prime minister', 'minister'],
    found: ['prime minister', 'minister'],
  },
  'nothing for a term without words': { text: 'a – b', terms: ['–'], found: [] },
};

describe('passages', () => {
  test.each(Object.entries(cases))('%s', (_name, { text, terms, found }) => {
    expect(find(text, terms).map(({ match }) => match)).toEqual(found);
  });

  test('stand in code points, with the words around, cut between words', () => {
    const content = `🌊 ${'water '.repeat(20)}Kyiv's wall\n${'stone '.repeat(20)}`;
    const [passage] = find(content, ['Kyiv']);
    const points = new CodePoints(content);
    expect(points.slice(passage!.span.start, passage!.span.end)).toBe('Kyiv');
    expect(passage!.left).toMatch(/^… water.* water $/);
    expect(passage!.right).toMatch(/^'s wall ¶ stone .* stone …$/);
  });

  test('of one voice, or inside some stretches only', () => {
    const content = 'A ferry left. “The ferry waits,” she said. A ferry.';
    expect(find(content, ['ferry'], { voice: 'quoted' })).toHaveLength(1);
    expect(find(content, ['ferry'], { voice: 'own' })).toHaveLength(2);
    expect(find(content, ['ferry'], { within: [{ start: 0, end: 13 }] })).toHaveLength(1);
  });

  test('a term that is folded stays as it is when it is folded again', () => {
    const english = new WordForms(wordLocaleFor('en'));
    const word = fc.stringMatching(/^[a-z]{1,8}(s|es|ies|sses)?$/);
    fc.assert(
      fc.property(word, (printed) => {
        const key = wantedTerm(printed, english)?.words[0]?.key ?? '';
        expect(wantedTerm(key, english)?.words[0]?.key).toBe(key);
      }),
    );
  });
});
