/**
 * A printed value as the interval it can mean. Decimals travel as strings ("4600000000",
 * "4.5"): money is never a binary float. A null bound is open.
 */
export interface Figure {
  /** The outlet's characters, qualifier and unit included: "more than $4.6 billion". */
  asPrinted: string;
  /** The printed value; null where only an interval was printed ("tens of thousands"). */
  value: string | null;
  low: string | null;
  high: string | null;
  lowIncluded: boolean;
  highIncluded: boolean;
  unit: Unit;
  qualifier: Qualifier;
  change: Change | null;
}

/**
 * An ISO 4217 code ("USD"), "persons", "percent", "percentage points", a UCUM code for physical
 * units ("km", "kW.h"), or "items:<singular noun>" ("items:missile").
 */
export type Unit = string;

/** The unit of a count whose noun is not printed ("dozens"): an editor or a question names it. */
export const unnamedUnit: Unit = 'items:item';

/** Persons and things come in whole numbers; money and measures can be divided. */
export function isCounted(unit: Unit): boolean {
  return unit === 'persons' || unit.startsWith('items:');
}

export const qualifiers = [
  'exact',
  'more than',
  'at least',
  'nearly',
  'less than',
  'at most',
  'approximately',
  'order of magnitude',
  'range',
] as const;
export type Qualifier = (typeof qualifiers)[number];

export const changes = ['up', 'down', 'to', 'by'] as const;
export type Change = (typeof changes)[number];

/** level: how many at a moment; total: summed from–to; event: one act; rate: per unit of time. */
export const measures = ['level', 'total', 'event', 'rate'] as const;
export type Measure = (typeof measures)[number];
