import { expect, it } from 'vitest';
import { directionOf } from './direction.ts';

it.each([
  ['The ferry line stops', 'ltr'],
  ['«٤٠» عاملا على الشاطئ', 'rtl'],
  ['40 הפליגו', 'rtl'],
  ['RT: قال', 'ltr'],
  ['Паром', 'ltr'],
  ['2022', 'ltr'],
])('%s runs %s', (words, direction) => {
  expect(directionOf(words)).toBe(direction);
});
