import { z95 } from './distinctive/log-odds.ts';

/** The 95 % interval of a share: Wilson (1927), which holds for few cases and for none. */
export function wilson(count: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const share = count / of;
  const square = z95 ** 2;
  const middle = share + square / (2 * of);
  const reach = z95 * Math.sqrt((share * (1 - share)) / of + square / (4 * of ** 2));
  const scale = 1 + square / of;
  return {
    low: Math.max(0, (middle - reach) / scale),
    high: Math.min(1, (middle + reach) / scale),
  };
}
