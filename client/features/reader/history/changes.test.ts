import { describe, expect, it } from 'vitest';
import { diffWords } from '#core/anchoring/word-diff.ts';
import { nextChange, numberChanges } from './changes.ts';

describe('the changes between two texts', () => {
  it('count what was replaced once, and what was only added or removed too', () => {
    const { pieces, count } = numberChanges(
      diffWords('Fifteen barges waited there.', 'Fifty barges waited there until dawn.'),
    );
    expect(count).toBe(2);
    expect(pieces.map(({ kind, text, change }) => [kind, text.trim(), change])).toEqual([
      ['removed', 'Fifteen', 0],
      ['added', 'Fifty', 0],
      ['same', 'barges waited there', null],
      ['added', 'until dawn', 1],
      ['same', '.', null],
    ]);
  });

  it('are none where nothing differs', () => {
    expect(numberChanges(diffWords('Same.', 'Same.')).count).toBe(0);
  });
});

it.each([
  ['the first, coming from nowhere', null, 3, 1, 0],
  ['the last, going back from nowhere', null, 3, -1, 2],
  ['the first after the last', 2, 3, 1, 0],
  ['none where there is none', null, 0, 1, null],
] as const)('goes to %s', (_, current, count, step, next) => {
  expect(nextChange(current, count, step)).toBe(next);
});
