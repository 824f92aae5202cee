import type { Figure } from '../../../server/core/figures/figure.ts';

/** A quantity as the scorer reads it. */
export interface Quantity {
  value: number | [low: number, high: number];
  unit: string;
  change: '=' | '~' | '>' | '<' | 'up' | 'down';
}

/**
 * Our figures with the unit names of quantulum3. A magnitude without a value is left out there, and
 * shares in words are fractions: "a quarter" is 0.25, not 25 percent.
 */
export function inQuantulumsWay(figures: readonly Figure[]): Quantity[] {
  return figures.flatMap((figure) => {
    const value = valueOf(figure);
    if (value === null) return [];
    const change = changeOf(figure);
    const share = figure.unit === 'percent' && !/%|per ?cent|pct/i.test(figure.asPrinted);
    if (share && typeof value === 'number') return [{ value: value / 100, unit: '-', change }];
    return [{ value, unit: unitOf(figure.unit), change }];
  });
}

function valueOf({ value, low, high, qualifier }: Figure): Quantity['value'] | null {
  if (value !== null) return Number(value);
  return qualifier === 'range' && low !== null && high !== null
    ? [Number(low), Number(high)]
    : null;
}

function changeOf({ change, qualifier }: Figure): Quantity['change'] {
  if (change === 'up' || change === 'down') return change;
  if (qualifier === 'more than' || qualifier === 'at least') return '>';
  if (qualifier === 'less than' || qualifier === 'at most') return '<';
  return qualifier === 'approximately' || qualifier === 'nearly' ? '~' : '=';
}

const names: Record<string, string> = {
  USD: 'dollar',
  EUR: 'euro',
  GBP: 'pound sterling',
  JPY: 'yen',
  percent: 'percentage',
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
  nm: 'nanometre',
  mm: 'millimetre',
  cm: 'centimetre',
  m: 'metre',
  km: 'kilometre',
  '[mi_i]': 'mile',
  '[ft_i]': 'foot',
  '[in_i]': 'inch',
  '[yd_i]': 'yard',
  m2: 'square metre',
  km2: 'square kilometre',
  km3: 'cubic kilometre',
  '[smi_us]': 'square mile',
  har: 'hectare',
  '[acr_us]': 'acre',
  mg: 'milligram',
  g: 'gram',
  kg: 'kilogram',
  t: 'tonne',
  '[lb_av]': 'pound-mass',
  '[oz_av]': 'ounce',
  mL: 'cubic centimetre',
  cL: 'centilitre',
  L: 'litre',
  '[gal_us]': 'gallon',
  '[tbs_us]': 'tablespoon',
  W: 'watt',
  MW: 'megawatt',
  'W.h': 'watt hour',
  'kW.h': 'kilowatt hour',
  'MW.h': 'megawatt hour',
  'km/h': 'kilometre per hour',
  '[mi_i]/h': 'mile per hour',
  eV: 'electronvolt',
  GHz: 'gigahertz',
  MBy: 'megabyte',
  By: 'byte',
  Cel: 'degree Celsius',
  '[degF]': 'degree fahrenheit',
  K: 'kelvin',
};

function unitOf(unit: string): string {
  if (unit === 'persons' || unit.startsWith('items:')) return '-';
  return names[unit] ?? unit;
}
