import { parseDecimal, type Decimal } from '../../figures/decimal.ts';
import type { Figure, Unit } from '../../figures/figure.ts';
import type { PartialDate } from '../../figures/partial-date.ts';
import type { RelatedClaim } from './relation.ts';
import { commonUnit, type ExchangeRate } from './units.ts';

/** A figure as it would read in another unit. */
export interface FigureInUnit {
  figure: Figure;
  /** By which rate; null where the units need none. */
  rate: ExchangeRate | null;
}

/** The time for which a claim's rate is looked up. */
export function rateTimeOf({
  period,
  published,
}: Pick<RelatedClaim, 'period' | 'published'>): PartialDate | null {
  return period?.to ?? period?.from ?? published;
}

/** Null where nothing brings the two units together. */
export function inUnit(
  figure: Figure,
  unit: Unit,
  rates: readonly ExchangeRate[],
  when: PartialDate | null,
): FigureInUnit | null {
  if (figure.unit === unit) return { figure, rate: null };
  const common = commonUnit(figure.unit, unit, rates, when);
  if (!common.found) return null;
  const times = common.timesA.dividedBy(common.timesB);
  const { value, low, high } = figure;
  const [changed, least, most] = [value, low, high].map((digits) => multiplied(digits, times));
  return {
    figure: { ...figure, unit, value: changed ?? null, low: least ?? null, high: most ?? null },
    rate: common.rate,
  };
}

/** To the hundredth: no source of a rate is surer than that. */
function multiplied(digits: string | null, times: Decimal): string | null {
  const read = digits === null ? null : parseDecimal(digits);
  return read ? read.times(times).toDecimalPlaces(2).toFixed() : null;
}
