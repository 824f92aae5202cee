import { describe, expect, test } from 'vitest';
import { CodePoints } from '../../text/code-points.ts';
import { countTerms } from './count-terms.ts';
import { wordLocaleFor } from './locales/locales.ts';
import { textParts } from './parts.ts';
import { printedTerms } from './printed-terms.ts';
import { readWords } from './read-words.ts';
import { sumTerms } from './sum-terms.ts';
import { TermTable } from './term-table.ts';
import { WordForms } from './word-forms.ts';
import type { Voice } from './voice.ts';

/** "troop×2": what is counted of a text, grammar left out. */
function counted(content: string, language: string | null = 'en', voice: Voice = 'all') {
  const table = new TermTable();
  const sums = sumTerms([countTerms({ content, language, regions: [] }, table)], table, voice);
  return table.terms.flatMap(({ key, common }, term) => {
    const count = sums.counts[term] ?? 0;
    return common || count === 0 ? [] : [count > 1 ? `${key}×${count}` : key];
  });
}

const cases: Record<string, { text: string; language?: string | null; terms: string[] }> = {
  'case, plural and possessive fold': {
    text: 'The troops left. Troops’ boots: the troop’s boot.',
    terms: ['troop×3', 'left', 'troop left', 'boot×2', 'troop boot'],
  },
  'numbers, grammar and their pairs are left out': {
    text: 'It was 40 and the 30-day ferry strike.',
    terms: ['day', 'ferry', 'day ferry', 'strike', 'ferry strike'],
  },
  'an abbreviation is no pronoun': {
    text: 'It told us that the US and the U.S. agreed.',
    terms: ['told', 'US×2', 'agreed'],
  },
  'a line of capitals folds': { text: 'US TALKS FAIL', terms: ['talk', 'fail', 'talk fail'] },
  'joined by a hyphen': {
    text: 'a cease-fire line',
    terms: ['cease-fire', 'line', 'cease-fire line'],
  },
  'no pair across a stop or a quotation mark': {
    text: 'Ships wait. Crews said “boats sink” today.',
    terms: [
      'ship',
      'wait',
      'ship wait',
      'crew',
      'said',
      'crew said',
      'boat',
      'sink',
      'boat sink',
      'today',
    ],
  },
  'arms are no arm, news not new': {
    text: 'arms, news, ministries',
    terms: ['arms', 'news', 'ministry'],
  },
  'French leaves its article out': {
    text: "L'armée et les navires",
    language: 'fr',
    terms: ['armée', 'navires'],
  },
  'a language without a list keeps all': {
    text: 'og vi går',
    language: 'nb',
    terms: ['og', 'vi', 'og vi', 'går', 'vi går'],
  },
};

describe('the terms of a text', () => {
  test.each(Object.entries(cases))('%s', (_name, { text, language = 'en', terms }) => {
    expect(counted(text, language)).toEqual(terms);
  });

  test('of two languages are told apart in one table', () => {
    const table = new TermTable();
    const count = (content: string, language: string) =>
      countTerms({ content, language, regions: [] }, table);
    const sums = sumTerms([count('die ships', 'de'), count('they die', 'en')], table, 'all');
    const telling = table.terms.flatMap(({ key, common }, term) =>
      common ? [] : [`${key} ${sums.counts[term] ?? 0}`],
    );
    expect(telling).toEqual(['ships 1', 'die 1']);
    expect(table.idsOf('die')).toHaveLength(2);
  });

  test('inside quotation marks and outside', () => {
    const text = 'The mayor lied. “The mayor waits,” she said.';
    expect(counted(text, 'en', 'own')).toEqual(['mayor', 'lied', 'mayor lied', 'said']);
    expect(counted(text, 'en', 'quoted')).toEqual(['mayor', 'wait', 'mayor wait']);
  });

  test('boilerplate has none, and every word is a slice of the text', () => {
    const content = '🌊 Read more\nThe ferry’s crew waits.';
    const points = new CodePoints(content);
    const parts = textParts(points, [{ start: 0, end: 11, kind: 'boilerplate' }]);
    const words = parts.flatMap((part) =>
      readWords(content, part, new WordForms(wordLocaleFor('en'))),
    );
    expect(words.map(({ form }) => form.key)).toEqual(['the', 'ferry', 'crew', 'wait']);
    for (const { from, to, form } of words) expect(content.slice(from, to)).toBe(form.text);
  });

  test('are shown as they are printed most often, a capital of their place aside', () => {
    const table = new TermTable();
    const texts = ['Troops wait in Moscow. Troops.', 'Two troops and one troop. Moscow. Hush.'].map(
      (content) => countTerms({ content, regions: [], language: 'en' }, table),
    );
    const ids = new Set(table.terms.keys());
    const printed = [...printedTerms(ids, texts, table).values()];
    expect(printed).toEqual(expect.arrayContaining(['Moscow', 'Hush']));
    expect(printed.filter((text) => /^troops?$/i.test(text))).toEqual(['troops']);
  });
});
