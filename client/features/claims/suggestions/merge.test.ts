import { describe, expect, it } from 'vitest';
import { exampleClaim } from '../testing/example-claim.ts';
import { exampleSuggestion as suggestion } from '../testing/example-suggestion.ts';
import { mergeSuggestions, nextSuggestion } from './merge.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('suggestions of several', () => {
  const aid = suggestion('aid', 40, 60);
  const early = suggestion('early', 0, 10);

  it('stand in the order of the text', () => {
    expect(ids(mergeSuggestions([[aid], [early]], []))).toEqual(['early', 'aid']);
  });

  it('are one where they would tag the same, and name who else said so', () => {
    const house = { id: '0', name: 'House model' };
    const [one, ...rest] = mergeSuggestions(
      [[aid], [suggestion('too', 45, 70, { by: house })]],
      [],
    );
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ id: 'aid', because: ['a sum', 'also by House model'] });
  });

  it('go once they are tagged, in whatever category, and not for a tag in another text', () => {
    const claim = { ...exampleClaim, anchor: { ...exampleClaim.anchor, ...aid.anchor } };
    const elsewhere = { ...claim, anchor: { ...claim.anchor, textId: 'earlier' } };
    expect(mergeSuggestions([[aid]], [claim])).toEqual([]);
    expect(mergeSuggestions([[aid]], [elsewhere])).toHaveLength(1);
    expect(mergeSuggestions([[aid]], [{ ...claim, category: 'warning' }])).toEqual([]);
    const around = { ...claim.anchor, start: 0, end: 90 };
    expect(
      mergeSuggestions([[aid]], [{ ...claim, anchor: around, category: 'warning' }]),
    ).toHaveLength(1);
  });
});

describe('moving among them', () => {
  const list = [suggestion('a', 0, 10), suggestion('b', 40, 60), suggestion('c', 80, 90)];

  it('begins where one reads, goes on from the chosen one, and round the ends', () => {
    expect(nextSuggestion(list, null, 1, 20)?.id).toBe('b');
    expect(nextSuggestion(list, null, 1, 500)?.id).toBe('a');
    expect(nextSuggestion(list, 'b', 1, 0)?.id).toBe('c');
    expect(nextSuggestion(list, 'c', 1, 0)?.id).toBe('a');
    expect(nextSuggestion(list, 'a', -1, 0)?.id).toBe('c');
    expect(nextSuggestion([], null, 1, 0)).toBeNull();
  });
});
