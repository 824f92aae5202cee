import { Decimal, placeValue, parseDecimal } from './decimal.ts';
import type { Change, Figure, Qualifier, Unit } from './figure.ts';
import { parseDigits } from './finding/digits.ts';
import {
  defaultReading,
  intervalOf,
  roundedTo,
  writeInterval,
  type NumberRead,
  type ReadingSettings,
} from './interval.ts';
import { readWhole } from './read-figure.ts';

/** A figure as an editor gives it; bounds that are left out are worked out. */
export interface FigureDraft {
  asPrinted: string;
  value: string | null;
  unit: Unit;
  qualifier: Qualifier;
  low?: string | null | undefined;
  high?: string | null | undefined;
  lowIncluded?: boolean | undefined;
  highIncluded?: boolean | undefined;
  change?: Change | null | undefined;
}

/**
 * The figure with its bounds: what the editor gives stands; the rest follows from the value, the
 * digits printed and the qualifier, or from the printed words where there is no value ("tens of
 * thousands").
 */
export function completeFigure(
  draft: FigureDraft,
  settings: ReadingSettings = defaultReading,
): Figure {
  const { asPrinted, value, unit, qualifier, change = null } = draft;
  const worked = workOut(draft, settings);
  const low = draft.low === undefined ? worked.low : draft.low;
  const high = draft.high === undefined ? worked.high : draft.high;
  return {
    asPrinted,
    value,
    low,
    high,
    lowIncluded:
      low !== null && (draft.lowIncluded ?? includes(draft.low, worked.lowIncluded, qualifier)),
    highIncluded:
      high !== null && (draft.highIncluded ?? includes(draft.high, worked.highIncluded, qualifier)),
    unit,
    qualifier,
    change,
  };
}

/** A bound the editor set belongs to the interval, unless the qualifier says that it does not. */
function includes(
  given: string | null | undefined,
  worked: boolean,
  qualifier: Qualifier,
): boolean {
  if (given === undefined) return worked;
  return qualifier !== 'more than' && qualifier !== 'less than' && qualifier !== 'nearly';
}

type Bounds = Pick<Figure, 'low' | 'high' | 'lowIncluded' | 'highIncluded'>;

function workOut(draft: FigureDraft, settings: ReadingSettings): Bounds {
  const read = readWhole(draft.asPrinted, settings);
  const value = draft.value === null ? null : parseDecimal(draft.value);
  if (value) {
    const number = printedNumber(value, draft.asPrinted, read?.number ?? null);
    return writeInterval(intervalOf(roundedTo(number, draft.unit), draft.qualifier, settings));
  }
  const magnitude = read?.number === null && read.qualifier === draft.qualifier;
  return magnitude ? writeInterval(read.interval) : openBounds;
}

const openBounds: Bounds = { low: null, high: null, lowIncluded: false, highIncluded: false };

/** The value with the worth of its last printed digit. */
function printedNumber(value: Decimal, asPrinted: string, read: NumberRead | null): NumberRead {
  if (read?.value.equals(value)) return read;
  return fromDigits(value, asPrinted) ?? { value, step: new Decimal(1), scale: null };
}

/**
 * For words that are not read ("125 млн"): where digits and value differ by a power of ten, that
 * power is what the scale word is worth.
 */
function fromDigits(value: Decimal, asPrinted: string): NumberRead | null {
  const printed = /\d[\d.,]*/.exec(asPrinted)?.[0].replace(/[.,]$/, '') ?? '';
  for (const [group, decimal] of [
    [',', '.'],
    ['.', ','],
  ] as const) {
    const parsed = parseDigits(printed, group, decimal);
    if (!parsed || parsed.digits.length > longestDigits || Number(parsed.digits) === 0) continue;
    const times = value.abs().dividedBy(parsed.digits);
    if (times.lessThan(1) || !Decimal.log10(times).isInteger()) continue;
    const step = placeValue(parsed.decimals).times(times);
    return { value, step, scale: times.equals(1) ? null : times };
  }
  return null;
}

const longestDigits = 30;
