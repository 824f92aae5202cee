import { describe, expect, it } from 'vitest';
import type { Claim } from '#contract/claims.ts';
import { exampleClaim } from '../testing/example-claim.ts';
import { withClaim } from './claim-cache.ts';

function claimAt(id: string, start: number, end: number, more: Partial<Claim> = {}): Claim {
  return { ...exampleClaim, id, anchor: { ...exampleClaim.anchor, start, end }, ...more };
}
const standing = [claimAt('a', 5, 9), claimAt('b', 20, 40), claimAt('c', 20, 30)];
const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id).join(' ');

describe('a claim put among those of its article', () => {
  it.each([
    ['before all', claimAt('n', 1, 3), 'n a b c'],
    ['after all', claimAt('n', 50, 51), 'a b c n'],
    ['in the order of tagging where they start together', claimAt('bb', 20, 25), 'a b bb c'],
    ['moved to where it now stands', claimAt('a', 25, 26, { version: 2 }), 'b c a'],
    [
      'out of them when it is trashed',
      claimAt('b', 20, 40, { trashedAt: '2026-11-22T09:00:00Z' }),
      'a c',
    ],
  ])('%s', (_, claim, order) => {
    expect(ids(withClaim(standing, claim))).toBe(order);
  });

  it('does not turn a newer one back', () => {
    const newer = [claimAt('a', 5, 9, { version: 3, note: 'newer' })];
    expect(withClaim(newer, claimAt('a', 5, 9, { version: 2 }))[0]?.note).toBe('newer');
  });
});
