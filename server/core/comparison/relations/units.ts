import { isCurrency } from '../../figures/currencies.ts';
import { Decimal, parseDecimal } from '../../figures/decimal.ts';
import { isCounted, unnamedUnit, type Unit } from '../../figures/figure.ts';
import { nouns } from '../../figures/locales/en/nouns.ts';
import { firstDay, type PartialDate } from '../../figures/partial-date.ts';

/** What one unit of `from` was worth in `to` on a day: "1.08" dollars a euro. */
export interface ExchangeRate {
  from: Unit;
  to: Unit;
  rate: string;
  date: PartialDate | null;
  /** Who gave it. */
  source?: string | null;
}

/** How both figures come to stand in one unit. */
export type CommonUnit =
  | { found: true; timesA: Decimal; timesB: Decimal; rate: ExchangeRate | null }
  | { found: false; verdict: 'apart' | 'unknown'; because: string };

const one = new Decimal(1);

/**
 * Whether two units measure the same, and what brings them together: of two currencies the rate
 * whose date lies nearest to `when`.
 */
export function commonUnit(
  a: Unit,
  b: Unit,
  rates: readonly ExchangeRate[],
  when: PartialDate | null = null,
): CommonUnit {
  const [unitA, unitB] = [plainUnit(a), plainUnit(b)];
  for (const [name, unit] of [
    ['the first', unitA],
    ['the second', unitB],
  ] as const) {
    if (unit === '') return missing(`the unit of ${name} figure is missing`);
  }
  if (unitA === unitB) return { found: true, timesA: one, timesB: one, rate: null };
  if ([unitA, unitB].includes(unnamedUnit) && isCounted(unitA) && isCounted(unitB)) {
    return missing('one of the figures does not say what it counts');
  }
  if (isCurrency(unitA) && isCurrency(unitB))
    return exchanged(unitA, unitB, nearestFirst(rates, when));
  const [sizeA, sizeB] = [sizes.get(unitA), sizes.get(unitB)];
  if (sizeA && sizeB && sizeA.kind === sizeB.kind) {
    return { found: true, timesA: sizeA.size, timesB: sizeB.size, rate: null };
  }
  const because = `the units differ: ${shown(unitA)} and ${shown(unitB)}`;
  return { found: false, verdict: 'apart', because };
}

/** Parts of shares and of temperatures do not add up to those of the whole. */
export function addsUp(unit: Unit): boolean {
  return !['percent', 'percentage points', 'Cel', '[degF]', 'K'].includes(unit);
}

function exchanged(a: Unit, b: Unit, rates: readonly ExchangeRate[]): CommonUnit {
  for (const rate of rates) {
    const worth = parseDecimal(rate.rate);
    if (!rate.date || !worth?.isPositive() || worth.isZero()) continue;
    if (rate.from === a && rate.to === b) return { found: true, timesA: worth, timesB: one, rate };
    if (rate.from === b && rate.to === a) return { found: true, timesA: one, timesB: worth, rate };
  }
  const because = `the currencies differ, ${a} and ${b}, and no dated rate is given`;
  return { found: false, verdict: 'apart', because };
}

function nearestFirst(
  rates: readonly ExchangeRate[],
  when: PartialDate | null,
): readonly ExchangeRate[] {
  if (when === null || rates.length < 2) return rates;
  const day = (date: PartialDate) => Date.parse(firstDay(date));
  const off = ({ date }: ExchangeRate) => (date ? Math.abs(day(date) - day(when)) : Infinity);
  return rates.toSorted((a, b) => off(a) - off(b));
}

const missing = (because: string): CommonUnit => ({ found: false, verdict: 'unknown', because });

const shown = (unit: Unit) => (unit.startsWith('items:') ? `${unit.slice(6)} (counted)` : unit);

/** "items:Missiles" is "items:missile"; soldiers are persons. */
function plainUnit(unit: Unit): Unit {
  const trimmed = unit.trim();
  if (!trimmed.startsWith('items:')) return trimmed;
  const noun = trimmed.slice(6).trim().toLowerCase();
  const single = nouns.singular(noun) ?? noun;
  return nouns.people.has(single) ? 'persons' : `items:${single}`;
}

/** UCUM codes by what they measure, in the first unit of their row. */
const sizes = new Map(
  Object.entries({
    length: {
      m: 1,
      km: 1000,
      cm: '0.01',
      mm: '0.001',
      '[mi_i]': '1609.344',
      '[ft_i]': '0.3048',
      '[in_i]': '0.0254',
      '[yd_i]': '0.9144',
      '[nmi_i]': 1852,
    },
    mass: { kg: 1, g: '0.001', t: 1000, '[lb_av]': '0.45359237', '[oz_av]': '0.028349523125' },
    area: {
      m2: 1,
      km2: 1_000_000,
      har: 10_000,
      '[acr_us]': '4046.872609874252',
      '[mi_us]2': '2589998.47',
    },
    volume: { L: 1, l: 1, m3: 1000, '[gal_us]': '3.785411784' },
    time: { s: 1, min: 60, h: 3600, d: 86_400, wk: 604_800 },
    months: { mo: 1, a: 12 },
    energy: {
      'W.h': 1,
      'kW.h': 1000,
      'MW.h': 1_000_000,
      'GW.h': 1_000_000_000,
      'TW.h': 1_000_000_000_000,
    },
    power: { W: 1, kW: 1000, MW: 1_000_000, GW: 1_000_000_000 },
  }).flatMap(([kind, units]) =>
    Object.entries(units).map(([unit, size]) => [unit, { kind, size: new Decimal(size) }] as const),
  ),
);
