import { expect, test } from 'vitest';
import type { FieldAgreement } from '#contract/agreement.ts';
import { alphaWords, editorWords, figureWords, restsOn } from './words.ts';

const field: FieldAgreement = {
  alpha: 0.7996,
  reason: null,
  units: 1,
  values: 2,
  articles: 1,
  small: true,
};

test.each([
  [0.8, '0.800'],
  [0.7994, '0.799'],
  [-0.12, '−0.120'],
  [null, '–'],
])('alpha %s is written %s', (alpha, words) => {
  expect(alphaWords({ alpha })).toBe(words);
});

test('what an alpha rests on is named', () => {
  expect(restsOn('category', field)).toBe('1 passage in 1 article');
  expect(restsOn('span', { ...field, units: 1240, articles: 3 })).toBe(
    '1,240 characters in 3 articles',
  );
  expect(restsOn('figure', { ...field, units: 0, articles: 0 })).toBe('nothing');
});

test('a figure is shown with what it counts', () => {
  const exact = { asPrinted: '40', value: '40', low: '40', high: '40', change: null };
  const bounds = { lowIncluded: true, highIncluded: true, qualifier: 'exact' } as const;
  const words = (unit: string) => figureWords({ figure: { ...exact, ...bounds, unit } });
  expect([words('items:lorry'), words('persons')]).toEqual(['40 (lorry)', '40 (persons)']);
  expect(figureWords({ figure: null })).toBe('no figure');
});

test('editors are named as in a sentence', () => {
  const editors = ['Ada', 'Ben', 'Eve'].map((name) => ({ id: name, name }));
  expect(editorWords({ editors })).toBe('Ada, Ben and Eve');
});
