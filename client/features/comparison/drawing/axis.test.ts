import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor, axisKinds, canBeLog, fittingKind } from '../drawing/axis.ts';
import { dayNumber, timeAxisFor, yearOf } from '../drawing/time-axis.ts';

describe('an axis of figures', () => {
  it.each([
    [[4.6e9, 1e11], 'linear', [0, 2e10, 4e10, 6e10, 8e10, 1e11]],
    [[17, 23], 'linear', [0, 5, 10, 15, 20, 25]],
    [[-3, 12], 'linear', [-5, 0, 5, 10, 15]],
    [[0], 'linear', [0, 1]],
    [[1.25e8, 3.5e11], 'log', [1e8, 1e9, 1e10, 1e11, 1e12]],
    [[20, 300], 'log', [10, 20, 50, 100, 200, 500, 1000]],
  ] as const)('of %j, %s, has its lines on round numbers', (values, kind, ticks) => {
    expect(axisFor(values, kind).ticks).toEqual(ticks);
  });

  it('is logarithmic where the largest is far from the smallest, and never with zero or less', () => {
    expect(fittingKind([1, 100])).toBe('log');
    expect(fittingKind([10, 100])).toBe('linear');
    expect(fittingKind([0, 100])).toBe('linear');
    expect(canBeLog([-1, 5])).toBe(false);
    expect(axisFor([0, 100], 'log').kind).toBe('linear');
  });

  const values = fc.array(fc.double({ min: 1e-3, max: 1e13, noNaN: true }), { minLength: 1 });
  it('holds every value, in the order of their sizes', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...axisKinds), (some, kind) => {
        const axis = axisFor(some, kind);
        const places = some.toSorted((a, b) => a - b).map(axis.at);
        expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(axis.at(axis.from)).toBeCloseTo(0);
        expect(axis.at(axis.to)).toBeCloseTo(1);
        expect(axis.ticks.length).toBeLessThanOrEqual(12);
        expect(Math.max(...some)).toBeLessThanOrEqual(axis.to * 1.000001);
      }),
    );
  });
});

describe('an axis of time', () => {
  it('has its lines on New Year’s days, few enough to be read', () => {
    const short = timeAxisFor([dayNumber('2021-05-06'), dayNumber('2022-02-24')]);
    expect(short.ticks.map(yearOf)).toEqual(['2021', '2022', '2023']);
    const long = timeAxisFor([dayNumber('1945-05-08'), dayNumber('2025-01-01')]);
    expect(long.ticks.map(yearOf)).toHaveLength(9);
    expect(long.ticks.map(yearOf).slice(0, 2)).toEqual(['1945', '1956']);
    expect(short.at(dayNumber('2022-01-01'))).toBeCloseTo(0.5);
  });
});
