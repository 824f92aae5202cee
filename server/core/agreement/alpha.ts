/** How far two values lie from each other: 0 where they are the same. */
export type Distance<Value> = (a: Value, b: Value) => number;

export interface Alpha {
  /** 1: full agreement; 0: what chance would give. Null where there is nothing to compare. */
  alpha: number | null;
  /** Units that at least two editors gave a value. */
  units: number;
  /** Values in those units. */
  values: number;
  /** Too few units to read much into it. */
  small: boolean;
}

/**
 * Below this many units alpha is said to be of a small sample.
 * Higher: teams of two with an afternoon's work never see a plain figure.
 * Lower: a single slip moves alpha by a tenth and nobody is told.
 */
export const smallBelow = 30;

/**
 * Krippendorff's alpha: one minus observed by expected disagreement. A unit is what several editors
 * gave a value, one entry an editor; missing ones are left out, and so are units with fewer than
 * two values. (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.)
 */
export function alphaOf<Value>(
  units: readonly (readonly (Value | null)[])[],
  distance: Distance<Value>,
): Alpha {
  const pairable = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length > 1);
  const values = pairable.flat();
  const observed = sum(
    pairable.map((unit) => disagreement(tally(unit), distance) / (unit.length - 1)),
  );
  const expected = disagreement(tally(values), distance) / (values.length - 1);
  const alpha = values.length > 1 && expected > 0 ? 1 - observed / expected : null;
  return {
    // All values alike leave nothing that could vary: agreement, but none that proves anything.
    alpha,
    units: pairable.length,
    values: values.length,
    small: pairable.length < smallBelow,
  };
}

/** Each value once, with how often it stands: a long list has few different ones. */
function tally<Value>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

function disagreement<Value>(
  counts: readonly (readonly [Value, number])[],
  distance: Distance<Value>,
): number {
  let total = 0;
  counts.forEach(([a, timesA], at) => {
    for (const [b, timesB] of counts.slice(at + 1)) total += 2 * timesA * timesB * distance(a, b);
  });
  return total;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
