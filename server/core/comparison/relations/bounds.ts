import { Decimal, parseDecimal } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Interval } from '../../figures/interval.ts';

/** A figure ready to be held against another in the same unit, its sign that of its change. */
export interface Bounds extends Interval {
  figure: Figure;
  /** The numbers that stand in print. */
  printed: readonly Decimal[];
  /** Its reach hangs on a setting of ours or on one day's rate: this share of the value. */
  slack: number;
  /** One of the pair was changed into the other's currency. */
  exchanged: boolean;
}

/**
 * How two bounds lie: they share a value, only one is smaller, or they would share one if "about"
 * were read more widely than the setting says.
 */
export type Position = 'meet' | 'a below b' | 'b below a' | 'meet if read widely';

/**
 * Nobody says "about 100" of 200 or of 40.
 * Higher: "about $100 bn" beside "$160 bn" is let pass.
 * Lower: "about $100 bn" beside "$125 bn" is called a contradiction because of our ±20 %.
 */
const aboutAtMost = 0.5;

/** An amount changed at one day's rate is as good as "about": it was not paid on that day alone. */
const rateSlack = 0.2;

export function boundsOf(figure: Figure, times: Decimal, exchanged: boolean): Bounds | null {
  const [low, high] = [figure.low, figure.high].map((digits) => read(digits, times));
  const value = read(figure.value, times);
  if (!low && !high && !value) return null;
  const interval: Interval = {
    low: low ?? null,
    high: high ?? null,
    lowIncluded: figure.lowIncluded,
    highIncluded: figure.highIncluded,
  };
  const ends = figure.qualifier === 'range' ? [low, high] : [];
  const printed = [value, ...ends].filter((each) => each !== null && each !== undefined);
  const about = figure.qualifier === 'approximately' ? aboutAtMost : 0;
  const slack = Math.max(about, exchanged ? rateSlack : 0);
  const bounds = { ...interval, figure, printed, slack, exchanged };
  return figure.change === 'down' ? negated(bounds) : bounds;
}

function read(digits: string | null, times: Decimal): Decimal | null {
  return digits === null ? null : (parseDecimal(digits)?.times(times) ?? null);
}

/** "Down 5 %" is a change of −5 %; one that is printed with a minus has its sign already. */
function negated(bounds: Bounds): Bounds {
  if ((bounds.low ?? bounds.high)?.isNegative()) return bounds;
  return {
    ...bounds,
    low: bounds.high?.negated() ?? null,
    high: bounds.low?.negated() ?? null,
    lowIncluded: bounds.highIncluded,
    highIncluded: bounds.lowIncluded,
    printed: bounds.printed.map((each) => each.negated()),
  };
}

export function positionOf(a: Bounds, b: Bounds): Position {
  const close = order(a, b);
  if (close === 'meet' || digitsTouch(a, b)) return 'meet';
  return order(widened(a), widened(b)) === 'meet' ? 'meet if read widely' : close;
}

/** Whether every value of one lies below every value of the other. */
function order(a: Interval, b: Interval): 'meet' | 'a below b' | 'b below a' {
  if (isBelow(a, b)) return 'a below b';
  return isBelow(b, a) ? 'b below a' : 'meet';
}

function isBelow(a: Interval, b: Interval): boolean {
  if (!a.high || !b.low) return false;
  return a.high.lessThan(b.low) || (a.high.equals(b.low) && !(a.highIncluded && b.lowIncluded));
}

/**
 * "17" beside "more than 17": the same digits are printed, and one of the two outlets rounded. Not
 * where the words point away from each other: "more than 17" beside "fewer than 17".
 */
function digitsTouch(a: Bounds, b: Bounds): boolean {
  const sides = [sideOf(a), sideOf(b)];
  if (sides.includes('up') && sides.includes('down')) return false;
  return a.printed.some((digits) => b.printed.some((others) => digits.equals(others)));
}

function sideOf({ figure: { qualifier } }: Bounds): 'up' | 'down' | null {
  if (qualifier === 'more than' || qualifier === 'at least') return 'up';
  return ['less than', 'at most', 'nearly'].includes(qualifier) ? 'down' : null;
}

function widened(bounds: Bounds): Interval {
  if (bounds.slack === 0) return bounds;
  const reach = (end: Decimal | null) => (end ?? new Decimal(0)).abs().times(bounds.slack);
  const [value = null] = bounds.printed;
  const stretch = reach(value ?? bounds.high ?? bounds.low);
  const centre = (end: Decimal) => value ?? end;
  return {
    low: bounds.low && Decimal.min(bounds.low, centre(bounds.low).minus(stretch)),
    high: bounds.high && Decimal.max(bounds.high, centre(bounds.high).plus(stretch)),
    lowIncluded: true,
    highIncluded: true,
  };
}

/**
 * The same value in the same kind of words. Two bands ("tens of thousands" twice) are not: 20,000
 * and 95,000 both fit.
 */
export function sameValue(a: Bounds, b: Bounds): boolean {
  if (a.exchanged) return false;
  const { qualifier } = a.figure;
  if (qualifier !== b.figure.qualifier || qualifier === 'order of magnitude') return false;
  if (a.printed.length === 0 || a.printed.length !== b.printed.length) return false;
  return a.printed.every((digits, at) => b.printed[at]?.equals(digits));
}
