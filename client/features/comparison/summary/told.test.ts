import { expect, test } from 'vitest';
import { summaryAsTable, summaryAsText, toldQuestions } from './told.ts';

const claim = (id: string, outlet: string | null) => ({
  id,
  articleId: `article of ${id}`,
  outlet,
  quote: `quote ${id}`,
});

const told = toldQuestions(
  [
    { id: 'q2', text: 'Second?' },
    { id: 'q1', text: 'First?' },
  ],
  [
    {
      questionId: 'q1',
      sentences: [
        [{ words: 'Both answer.', claims: ['b', 'a'] }],
        [
          { words: 'Ark says “yes”;', claims: ['a'] },
          { words: 'nobody else does.', claims: [] },
        ],
      ],
      claims: [claim('a', 'Ark'), claim('b', null)],
    },
  ],
);

test('a paragraph numbers its claims in their order; a question without one is left out', () => {
  expect(told.map(({ text }) => text)).toEqual(['First?']);
  expect(told[0]?.clauses.map(({ claims }) => claims.map(({ number }) => number))).toEqual([
    [1, 2],
    [1],
    [],
  ]);
});

test('it is copied as it is read, or clause by clause with its quotes', () => {
  expect(summaryAsText(told)).toBe('First?\nBoth answer. Ark says “yes”; nobody else does.');
  expect(summaryAsTable(told)[1]).toEqual([
    'First?',
    'Both answer.',
    'Ark: “quote a” · no outlet: “quote b”',
  ]);
});
