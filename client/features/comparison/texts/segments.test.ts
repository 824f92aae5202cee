import { expect, test } from 'vitest';
import { markedParagraphs } from './segments.ts';

const content = 'Head 🌊 line\nThe wall was raised by a metre.\nSubscribe now\nThe end.';
const spanOf = (words: string) => {
  const start = Array.from(content.slice(0, content.indexOf(words))).length;
  return { start, end: start + Array.from(words).length };
};

const text = {
  content,
  regions: [
    { ...spanOf('Head 🌊 line'), kind: 'headline' as const },
    { ...spanOf('Subscribe now'), kind: 'boilerplate' as const },
  ],
  claims: [
    { id: 'raised', questionId: null, category: 'pledge', anchor: spanOf('raised by a metre') },
  ],
};

test('a text is cut where a claim or a copied passage begins or ends, and loses no word', () => {
  const shared = [
    {
      words: 7,
      passages: [
        { text: 1, anchor: { start: 0, end: 9 } },
        { text: 0, anchor: spanOf('The wall was raised') },
      ] as const,
    },
  ];
  const marked = markedParagraphs(text, 0, shared as never);
  expect(marked.map(({ kind, number }) => `${number} ${kind}`)).toEqual([
    '1 headline',
    '2 body',
    '3 body',
  ]);
  expect(
    marked[1]?.segments.map(({ text: words, claims, alsoIn }) => [words, claims, alsoIn]),
  ).toEqual([
    ['The wall was ', [], [1]],
    ['raised', ['raised'], [1]],
    [' by a metre', ['raised'], []],
    ['.', [], []],
  ]);
});
