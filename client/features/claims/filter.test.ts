import { describe, expect, it } from 'vitest';
import type { Claim } from '#contract/claims.ts';
import { countBy, filterClaims, nextClaim, type ClaimFilter } from './filter.ts';
import { exampleClaim } from './testing/example-claim.ts';

const { textId } = exampleClaim.anchor;
const question = { id: 'q1', text: 'How much?' };
const claims: Claim[] = [
  { ...exampleClaim, id: 'a' },
  { ...exampleClaim, id: 'b', category: 'warning', status: 'submitted' },
  { ...exampleClaim, id: 'c', question },
  { ...exampleClaim, id: 'old', anchor: { ...exampleClaim.anchor, textId: 'an earlier text' } },
];
const ids = (found: readonly Claim[]) => found.map(({ id }) => id).join(' ');

const cases: Record<string, { filter: ClaimFilter; named?: string; shown: string }> = {
  'all of this text, none of another': { filter: {}, shown: 'a b c' },
  'one category': { filter: { category: 'warning' }, shown: 'b' },
  'one status': { filter: { status: 'draft' }, shown: 'a c' },
  'answers to one question': { filter: { question: 'q1' }, shown: 'c' },
  'answers to no question': { filter: { question: 'none' }, shown: 'a b' },
  'what a link names is always there': {
    filter: { category: 'warning' },
    named: 'a',
    shown: 'a b',
  },
};

describe('which claims are shown', () => {
  it.each(Object.entries(cases))('%s', (_, { filter, named, shown }) => {
    expect(ids(filterClaims(claims, textId, filter, named ?? null))).toBe(shown);
  });

  it('is counted by kind', () => {
    expect(countBy(claims, ({ category }) => category)).toEqual(
      new Map([
        ['aid-total', 3],
        ['warning', 1],
      ]),
    );
  });
});

describe('going from claim to claim', () => {
  it.each([
    ['forward', 'a', 1, 'b'],
    ['forward beyond the last', 'old', 1, 'a'],
    ['back before the first', 'a', -1, 'old'],
    ['forward from nowhere', null, 1, 'a'],
    ['back from nowhere', null, -1, 'old'],
  ] as const)('%s', (_, current, step, next) => {
    expect(nextClaim(claims, current, step)?.id).toBe(next);
  });
});
