import { expect, test } from 'vitest';
import { readMentions } from './read-mentions.ts';

function wordsOf(text: string): string[] {
  return readMentions(text).mentions.map(({ from, to }) => text.slice(from, to));
}

const cases: [what: string, text: string, expected: string[]][] = [
  [
    'a name before a title is a name too',
    'They met NPA director Jane Roe.',
    ['NPA', 'NPA director Jane Roe'],
  ],
  [
    'but not an office',
    'They met Special Envoy Jane Roe and Deputy Harbour Minister Al Poe.',
    ['Special Envoy Jane Roe', 'Deputy Harbour Minister Al Poe'],
  ],
  [
    'a title in capitals is a thing where the text calls it so',
    'The papers of Roe burned. They burned the Roe Papers.',
    ['papers', 'Roe', 'Roe', 'Roe Papers'],
  ],
  ['a clause without "that"', 'The 2015 deal Roe reached ended.', ['2015 deal', 'Roe']],
  [
    'a verb the reader of words does not know',
    'The lawsuit demands monetary damages.',
    ['lawsuit', 'monetary damages'],
  ],
  ['a verb after a plural', 'The memos include the plan.', ['memos', 'plan']],
  ['a verb after its subject', 'If they restart the works, he left.', ['works']],
  ['what a thing does, behind it', 'They sold a ferry linking the ports.', ['ferry', 'ports']],
  ['initials that own something', "The F.B.I.'s inquiry began.", ['F.B.I.', 'inquiry']],
  ['a plural that owns something', "The Dockers' plan failed.", ['Dockers', 'plan']],
  [
    'adjectives beside each other',
    'He praised a bogus, dysfunctional and nearly bankrupt Port Authority.',
    ['Port Authority'],
  ],
  [
    'a noun that ends like an adjective',
    'The crew lost its nuclear arsenal.',
    ['crew', 'nuclear arsenal'],
  ],
];

test.each(cases)('%s', (_, text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test('whose a thing is: by name through a compound, by pronoun, or of the speaker', () => {
  const { mentions } = readMentions("Roe's Norway plan. His country. Our country.");
  expect(mentions.map(({ owner, possessor }) => [owner, possessor])).toEqual([
    [null, null],
    [0, null],
    [1, null],
    [null, 'person'],
    [null, 'speaker'],
  ]);
});

test('initials that do not spell the words before them are no short form', () => {
  const linksOf = (text: string) => readMentions(text).links.map(({ kind }) => kind);
  expect(linksOf('They set long-range crossing tolls (LRCTs) again.')).toEqual(['called']);
  expect(linksOf('They set long-range crossing tolls (NPA) again.')).toEqual([]);
});
