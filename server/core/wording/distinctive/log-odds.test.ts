import { describe, expect, test } from 'vitest';
import { logOdds, type Tally } from './log-odds.ts';

/**
 * Worked by hand from the equations. First case: 30 of 1,000 words against 10 of 2,000, α₀ = 100:
 * α = 100 × 40/3000 = 1.3333; ln(31.3333 / 1068.6667) − ln(11.3333 / 2088.6667)
 * = −3.529485 + 5.216533 = 1.687048; σ² = 1/31.3333 + 1/11.3333 = 0.120150; σ = 0.346627; z = 4.867044.
 */
const cases: Record<string, { tally: Tally; prior: number; delta: number; z: number }> = {
  'six times as often on the side': {
    tally: { side: 30, rest: 10, sideTotal: 1000, restTotal: 2000 },
    prior: 100,
    delta: 1.687048,
    z: 4.867044,
  },
  /** α = 2; ln(3/197) − ln(3/197) = 0. */
  'as often on both': {
    tally: { side: 1, rest: 1, sideTotal: 100, restTotal: 100 },
    prior: 100,
    delta: 0,
    z: 0,
  },
  /** α = 1000 × 3/1200 = 2.5; ln(2.5 / (100 + 1000 − 2.5)) − ln(5.5 / (1100 + 1000 − 5.5)). */
  'never on the side': {
    tally: { side: 0, rest: 3, sideTotal: 100, restTotal: 1100 },
    prior: 1000,
    delta: Math.log(2.5 / 1097.5) - Math.log(5.5 / 2094.5),
    z: (Math.log(2.5 / 1097.5) - Math.log(5.5 / 2094.5)) / Math.sqrt(1 / 2.5 + 1 / 5.5),
  },
};

describe('the log-odds ratio with an informative prior', () => {
  test.each(Object.entries(cases))('%s', (_name, { tally, prior, delta, z }) => {
    const found = logOdds(tally, prior);
    expect(found.delta).toBeCloseTo(delta, 5);
    expect(found.z).toBeCloseTo(z, 5);
    expect((found.low + found.high) / 2).toBeCloseTo(found.delta, 10);
  });

  test('turns its sign with the sides', () => {
    const one = logOdds({ side: 30, rest: 10, sideTotal: 1000, restTotal: 2000 });
    const other = logOdds({ side: 10, rest: 30, sideTotal: 2000, restTotal: 1000 });
    expect(other.delta).toBeCloseTo(-one.delta, 10);
    expect(other.z).toBeCloseTo(-one.z, 10);
  });

  test('is surer the more is counted, and shrinks what is rare', () => {
    const z = (times: number) =>
      logOdds({ side: 3 * times, rest: times, sideTotal: 1000 * times, restTotal: 1000 * times }).z;
    expect(z(10)).toBeGreaterThan(z(3));
    expect(z(3)).toBeGreaterThan(z(1));
    const rare = { side: 2, rest: 0, sideTotal: 1000, restTotal: 1000 };
    expect(logOdds(rare, 1000).delta).toBeLessThan(logOdds(rare, 10).delta);
  });
});
