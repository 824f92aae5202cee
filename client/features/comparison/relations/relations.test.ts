import { describe, expect, it } from 'vitest';
import { exampleClaim, exampleRow } from '../testing/example-matrix.ts';
import { exampleRelation } from '../testing/example-relation.ts';
import { choices, readChoice, writeChoice } from './overrule-choice.ts';
import {
  betweenWords,
  claimWords,
  dependenceWords,
  pairWords,
  relationWords,
  reportedWords,
  weightWords,
  whereWords,
} from './relation-words.ts';
import { onlyDifferences, relationsOfRows, type RowRelation } from './row-relations.ts';

const relation = (changes: Partial<RowRelation>): RowRelation => ({
  ...exampleRelation,
  ...changes,
});

describe('what a row says of itself', () => {
  it('counts its pairs where there is more than one', () => {
    expect(pairWords(exampleRelation)).toBe('Pairs: 2 differ, 1 same');
    expect(pairWords(relation({ pairs: [{ relation: 'differ', count: 1 }] }))).toBeNull();
  });

  it('counts claims and who stands behind them', () => {
    expect(weightWords(exampleRelation)).toBe('3 claims, 1 independent source');
    expect(weightWords(relation({ claims: 1, independentSources: null }))).toBe('1 claim');
  });

  it('says of more than two claims that they hang together', () => {
    expect(dependenceWords('both rest on one source', 2)).toBe('both rest on one source');
    expect(dependenceWords('both rest on one source', 3)).toBe(
      'they hang together, for instance both rest on one source',
    );
  });

  it('gives the lowest and the highest, and what nobody has approved', () => {
    const range = { claims: 2, independentSources: 1, pending: 0 };
    const figure = exampleClaim.figure;
    const line = { ...range, lowest: figure, highest: figure };
    expect(reportedWords(relation({ range: line }))).toBe('>£4.6 m reported');
    expect(reportedWords(relation({ range: { ...line, pending: 2 } }))).toBe(
      '>£4.6 m reported, 2 not approved',
    );
    expect(reportedWords(relation({ range: { ...line, lowest: null } }))).toBeNull();
  });

  it('names whose claims they are', () => {
    expect(betweenWords(['RT', 'Newsweek'])).toBe('RT and Newsweek');
    expect(betweenWords(['RT', 'RT'])).toBe('within RT');
    expect(betweenWords([null, null])).toBe('(no outlet) and (no outlet)');
  });
});

it('a claim is called by its figure or its words, its outlet and date', () => {
  const claim = { ...exampleClaim, outlet: null, published: null, exchanged: null };
  expect(claimWords(claim)).toBe('>£4.6 m');
  expect(claimWords({ ...claim, figure: null })).toBe('“more than £4.6 million”');
  expect(whereWords(claim)).toBe('(no outlet), no date');
});

it('only contradictions are differences', () => {
  const [agreed, differing, unasked] = ['a', 'b', 'c'].map((id) => exampleRow({ id }));
  const relations = relationsOfRows([
    relation({ questionId: 'a', pairs: [{ relation: 'not comparable', count: 3 }] }),
    relation({ questionId: 'b' }),
  ]);
  expect(onlyDifferences([agreed!, differing!, unasked!], relations)).toEqual([differing]);
});

describe('the relation an editor chooses', () => {
  it('is one of seven: a part has two directions', () => {
    expect(choices).toHaveLength(7);
    expect(choices.map(writeChoice).map(readChoice)).toEqual(choices);
    expect(readChoice('part of')).toBeNull();
  });

  it('says which of the two lies in the other', () => {
    expect(relationWords({ relation: 'part of', direction: 'b in a' })).toBe(
      'part of: the second lies in the first',
    );
    expect(relationWords({ relation: 'differ', direction: null })).toBe('differ');
  });
});
