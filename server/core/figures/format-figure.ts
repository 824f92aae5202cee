import { currencyPrefix, isCurrency } from './currencies.ts';
import { Decimal, parseDecimal } from './decimal.ts';
import { isCounted, type Change, type Figure, type Qualifier, type Unit } from './figure.ts';

/** What stands before the amount in a cell. */
const signs: Record<Qualifier, string> = {
  exact: '',
  'more than': '>',
  'at least': '≥',
  nearly: 'nearly ',
  'less than': '<',
  'at most': '≤',
  approximately: '≈',
  'order of magnitude': '',
  range: '',
};

const changeSigns: Record<Change, string> = { up: '+', down: '−', to: '→', by: '±' };

/**
 * A figure in few characters: ">$4.6 bn", "≈$100 bn", "20,000–99,999", "≤5,000". Counted nouns
 * are left out, since question or category name them. Nothing is rounded but the upper end of
 * an order of magnitude, which is cut off after three digits.
 */
export function formatFigure(figure: Figure, locale = 'en'): string {
  const change = figure.change ? changeSigns[figure.change] : '';
  return `${signs[figure.qualifier]}${change}${amountOf(figure, locale)}`;
}

function amountOf({ value, low, high, unit, qualifier }: Figure, locale: string): string {
  const [printed, least, most] = [value, low, high].map((digits) => digits && parseDecimal(digits));
  if (printed) return inUnit(shorten(printed), unit, locale);
  const magnitude = qualifier === 'order of magnitude';
  if (least && most) return between(shorten(least), shorten(most, magnitude), unit, locale);
  if (least) return `≥${inUnit(shorten(least), unit, locale)}`;
  return most ? `≤${inUnit(shorten(most, magnitude), unit, locale)}` : '–';
}

/** Digits and the scale that follows them: 4.6 and "bn". */
interface Short {
  digits: Decimal;
  scale: string;
}

const scales: readonly (readonly [scale: string, worth: number])[] = [
  ['tn', 1e12],
  ['bn', 1e9],
  ['m', 1e6],
];

/** The largest scale that leaves few enough decimals; below a million none. */
function shorten(value: Decimal, cut = false): Short {
  for (const [scale, worth] of scales) {
    if (value.abs().lessThan(worth)) continue;
    const digits = value.dividedBy(worth);
    if (digits.decimalPlaces() <= 2) return { digits, scale };
    if (cut) return { digits: digits.toSignificantDigits(3, Decimal.ROUND_DOWN), scale };
  }
  return { digits: value, scale: '' };
}

/** "60–80", "$5–7 bn", "$800 m–$1.2 bn". */
function between(low: Short, high: Short, unit: Unit, locale: string): string {
  if (low.scale !== high.scale) return `${inUnit(low, unit, locale)}–${inUnit(high, unit, locale)}`;
  const prefix = isCurrency(unit) ? currencyPrefix(unit) : '';
  const digits = `${group(low.digits, locale)}–${group(high.digits, locale)}`;
  return `${prefix}${digits}${scaleAndUnit(high, unit)}`;
}

function inUnit(short: Short, unit: Unit, locale: string): string {
  const sign = short.digits.isNegative() ? '−' : '';
  const prefix = isCurrency(unit) ? currencyPrefix(unit) : '';
  return `${sign}${prefix}${group(short.digits.abs(), locale)}${scaleAndUnit(short, unit)}`;
}

function scaleAndUnit({ digits, scale }: Short, unit: Unit): string {
  const scaled = scale === '' ? '' : ` ${scale}`;
  if (isCurrency(unit) || isCounted(unit)) return scaled;
  if (unit === 'percent') return `${scaled}%`;
  const names = unitNames[unit];
  if (!names) return `${scaled} ${unit}`;
  return `${scaled} ${digits.equals(1) && scale === '' ? names[0] : names[1]}`;
}

/** Codes that a reader would not guess; the others are shown as they are. */
const unitNames: Record<string, readonly [one: string, many: string]> = {
  'percentage points': ['pp', 'pp'],
  a: ['year', 'years'],
  mo: ['month', 'months'],
  wk: ['week', 'weeks'],
  d: ['day', 'days'],
  h: ['hour', 'hours'],
  '[mi_i]': ['mile', 'miles'],
  '[ft_i]': ['foot', 'feet'],
  '[in_i]': ['inch', 'inches'],
  '[lb_av]': ['lb', 'lb'],
  har: ['ha', 'ha'],
  Cel: ['°C', '°C'],
  '[degF]': ['°F', '°F'],
  'kW.h': ['kWh', 'kWh'],
  'MW.h': ['MWh', 'MWh'],
  'GW.h': ['GWh', 'GWh'],
  'TW.h': ['TWh', 'TWh'],
};

/** Digits with the locale's marks; by hand, since a binary float would round long amounts. */
function group(digits: Decimal, locale: string): string {
  const [whole = '', fraction] = digits.toFixed().split('.');
  const marks = marksOf(locale);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group);
  return fraction === undefined ? grouped : `${grouped}${marks.decimal}${fraction}`;
}

interface Marks {
  group: string;
  decimal: string;
}

const knownMarks = new Map<string, Marks>();

function marksOf(locale: string): Marks {
  const known = knownMarks.get(locale);
  if (known) return known;
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const marks = { group: mark('group'), decimal: mark('decimal') };
  knownMarks.set(locale, marks);
  return marks;
}
