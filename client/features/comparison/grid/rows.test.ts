import { expect, it } from 'vitest';
import { exampleCategory, exampleRow } from '../testing/example-matrix.ts';
import { groupRows } from './group-rows.ts';
import { matchQuestions } from './match-questions.ts';

const rows = [
  exampleRow({ text: 'Who warned the town?', category: null }),
  exampleRow({ text: 'How many were hurt?', category: 'casualties' }),
  exampleRow({ text: 'How much money is there?', category: 'aid-total' }),
  exampleRow({ text: 'Of a category that is gone', category: 'gone' }),
  exampleRow({ text: 'How much was spent?', category: 'aid-total' }),
];
const categories = [exampleCategory('casualties', 2), exampleCategory('aid-total', 1)];

it('groups questions by category in the order of the codebook, the others last', () => {
  const groups = groupRows(rows, categories).map((group) => ({
    key: group.key,
    firstRow: group.firstRow,
    texts: group.rows.map(({ question }) => question.text),
  }));
  expect(groups).toEqual([
    { key: 'aid-total', firstRow: 0, texts: ['How much money is there?', 'How much was spent?'] },
    { key: 'casualties', firstRow: 2, texts: ['How many were hurt?'] },
    { key: 'none', firstRow: 3, texts: ['Who warned the town?', 'Of a category that is gone'] },
  ]);
});

it('finds questions by all of the words, whatever their case and order', () => {
  expect(matchQuestions(rows, 'MUCH how').map(({ question }) => question.text)).toEqual([
    'How much money is there?',
    'How much was spent?',
  ]);
  expect(matchQuestions(rows, '  ')).toHaveLength(rows.length);
  expect(matchQuestions(rows, 'warned money')).toEqual([]);
});
