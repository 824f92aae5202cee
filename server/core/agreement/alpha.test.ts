import { describe, expect, test } from 'vitest';
import { alphaOf } from './alpha.ts';
import { interval, nominal, ordinal, ratio } from './distances.ts';

/** Four observers and twelve units, as worked through by Krippendorff (2011); a dot is missing. */
const observers = [
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
].map((row) => row.split(' ').map((value) => (value === '.' ? null : Number(value))));

const units = Array.from({ length: 12 }, (_, at) => observers.map((row) => row[at] ?? null));
const paired = units
  .map((unit) => unit.filter((value) => value !== null))
  .filter((unit) => unit.length > 1)
  .flat();

describe("Krippendorff's alpha is the one he published", () => {
  test.each([
    ['nominal', nominal, 0.743],
    ['ordinal', ordinal(paired), 0.815],
    ['interval', interval, 0.849],
    ['ratio', ratio, 0.797],
  ] as const)('%s', (_name, distance, published) => {
    const { alpha, values, units: counted } = alphaOf<number>(units, distance);
    expect(alpha).toBeCloseTo(published, 3);
    expect([counted, values]).toEqual([11, 40]);
  });
});

describe('alpha', () => {
  test('of editors who always agree on things that vary is 1', () => {
    expect(
      alphaOf(
        [
          ['a', 'a'],
          ['b', 'b'],
        ],
        nominal,
      ).alpha,
    ).toBe(1);
  });
  test('of editors who agree less than chance is below 0', () => {
    expect(
      alphaOf(
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
        nominal,
      ).alpha,
    ).toBeLessThan(0);
  });
  test('of one value alone is none, since nothing could have varied', () => {
    expect(
      alphaOf(
        [
          ['a', 'a'],
          ['a', 'a'],
        ],
        nominal,
      ).alpha,
    ).toBeNull();
  });
  test('of nothing that two gave a value is none', () => {
    expect(
      alphaOf(
        [
          ['a', null],
          [null, 'b'],
        ],
        nominal,
      ),
    ).toEqual({
      alpha: null,
      units: 0,
      values: 0,
      small: true,
    });
  });
  test('of thirty units is no longer of a small sample', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => [at % 3, at % 3]);
    expect(alphaOf(many(29), interval).small).toBe(true);
    expect(alphaOf(many(30), interval).small).toBe(false);
  });
});
