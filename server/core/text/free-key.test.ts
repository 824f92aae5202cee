import { expect, it } from 'vitest';
import { freeKey } from './free-key.ts';

it.each([
  ['Aid total', [], 'aid-total'],
  ['Aid total', ['aid-total', 'aid-total-2'], 'aid-total-3'],
  ['Évacuations !', [], 'evacuations'],
  ['مساعدات', [], 'category'],
  ['  ', ['category'], 'category-2'],
  [`${'a'.repeat(49)} b`, [], 'a'.repeat(49)],
])('%j beside %j gets the key %s', (name, taken, key) => {
  expect(freeKey(name, new Set(taken), 'category')).toBe(key);
});
