import { expect, it } from 'vitest';
import { widthOf, wrap } from './text-room.ts';

it('wraps words into lines that fit, and loses none', () => {
  const words = 'Apart: The act does not lie in the period of the total, 2014 – May 2021.';
  const lines = wrap(words, 200, 12);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => widthOf(line, 12) <= 200)).toBe(true);
  expect(lines.join(' ')).toBe(words);
  expect(wrap(words, 2000, 12)).toEqual([words]);
  expect(wrap('unbreakable', 10, 12)).toEqual(['unbreakable']);
});
