import { writeDecimal, type Decimal } from './decimal.ts';
import { isCounted, type Figure, type Qualifier, type Unit } from './figure.ts';

/** What a printed value can mean; a null bound is open. */
export interface Interval {
  low: Decimal | null;
  high: Decimal | null;
  lowIncluded: boolean;
  highIncluded: boolean;
}

export interface PrintedValue {
  value: Decimal;
  /**
   * The worth of the last digit printed: a million in "$125 million", a tenth in "4.5 %". Null
   * where a count is printed in full ("1,243 people").
   */
  step: Decimal | null;
}

/** A number as printed, before it is known what it counts. */
export interface NumberRead {
  value: Decimal;
  step: Decimal;
  /** The worth of the scale words printed, a million in "4.6 million"; null where there are none. */
  scale: Decimal | null;
  /** The words themselves are vague: a score or so. */
  about?: true;
}

/** A count printed in full is exact; what can be divided is rounded to its last digit. */
export function roundedTo({ value, step, scale }: NumberRead, unit: Unit): PrintedValue {
  const exact = isCounted(unit) && scale === null && value.isInteger();
  return { value, step: exact ? null : step };
}

export interface ReadingSettings {
  /** How far "about" may lie off, as a share of the value: a setting of the team. */
  aboutTolerance: number;
}

export const defaultReading: ReadingSettings = { aboutTolerance: 0.2 };

/** "Nearly 200" says no less than this share of 200. */
const nearlyFrom = 0.9;

/** The interval a qualifier makes of a printed value. Ranges and magnitudes bring their own. */
export function intervalOf(
  { value, step }: PrintedValue,
  qualifier: Qualifier,
  { aboutTolerance }: ReadingSettings = defaultReading,
): Interval {
  switch (qualifier) {
    case 'more than':
      return { low: value, high: null, lowIncluded: false, highIncluded: false };
    case 'at least':
      return { low: value, high: null, lowIncluded: true, highIncluded: false };
    case 'less than':
      return { low: null, high: value, lowIncluded: false, highIncluded: false };
    case 'at most':
      return { low: null, high: value, lowIncluded: false, highIncluded: true };
    case 'nearly':
      if (value.isZero()) return closed(value, value);
      return value.isNegative()
        ? { low: value, high: value.times(nearlyFrom), lowIncluded: false, highIncluded: true }
        : { low: value.times(nearlyFrom), high: value, lowIncluded: true, highIncluded: false };
    case 'approximately': {
      const reach = value.abs().times(aboutTolerance);
      return closed(value.minus(reach), value.plus(reach));
    }
    case 'exact':
    case 'range':
    case 'order of magnitude': {
      if (!step) return closed(value, value);
      const half = step.abs().times(0.5);
      return { ...closed(value.minus(half), value.plus(half)), highIncluded: false };
    }
  }
}

export function closed(low: Decimal, high: Decimal): Interval {
  return { low, high, lowIncluded: true, highIncluded: true };
}

export function writeInterval(
  interval: Interval,
): Pick<Figure, 'low' | 'high' | 'lowIncluded' | 'highIncluded'> {
  return {
    ...interval,
    low: interval.low && writeDecimal(interval.low),
    high: interval.high && writeDecimal(interval.high),
  };
}
