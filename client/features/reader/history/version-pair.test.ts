import { expect, it } from 'vitest';
import { addressOf, pairInAddress } from './version-pair.ts';

it.each([
  ['the two it names', '1-3', { from: 1, to: 3 }],
  ['the earlier first, however it is written', '3-2', { from: 2, to: 3 }],
  ['the last change for a version that is not there', '2-9', { from: 2, to: 3 }],
  ['the last change for one version twice', '2-2', { from: 2, to: 3 }],
  ['the last change for anything else', 'last', { from: 2, to: 3 }],
])('reads %s', (_, address, pair) => {
  expect(pairInAddress(address, 3)).toEqual(pair);
});

it('writes what it reads', () => {
  expect(pairInAddress(addressOf({ from: 1, to: 2 }), 3)).toEqual({ from: 1, to: 2 });
});
