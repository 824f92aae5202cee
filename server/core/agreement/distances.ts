import type { Distance } from './alpha.ts';

/** Names: the same or not. */
export const nominal: Distance<string | number> = (a, b) => (a === b ? 0 : 1);

/** Numbers of which differences count. */
export const interval: Distance<number> = (a, b) => (a - b) ** 2;

/** Numbers of which proportions count: 1 and 2 lie as far apart as 1,000 and 2,000. */
export const ratio: Distance<number> = (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2);

/** Ranks: how many values lie between two of them. */
export function ordinal(values: readonly number[]): Distance<number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranks = [...counts].sort(([a], [b]) => a - b);
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    let between = -((counts.get(low) ?? 0) + (counts.get(high) ?? 0)) / 2;
    for (const [value, times] of ranks) if (value >= low && value <= high) between += times;
    return between ** 2;
  };
}
