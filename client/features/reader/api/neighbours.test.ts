import { expect, it } from 'vitest';
import { neighboursIn } from './neighbours.ts';

const order = ['a', 'b', 'c'];

it.each([
  ['the first', 'a', { before: null, after: 'b' }],
  ['one in the middle', 'b', { before: 'a', after: 'c' }],
  ['the last', 'c', { before: 'b', after: null }],
  ['one the library does not show', 'x', { before: null, after: null }],
])('%s', (_, id, neighbours) => {
  expect(neighboursIn(order, id)).toEqual(neighbours);
});
