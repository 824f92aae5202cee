import type { AttributionLink } from '../claims/claim.ts';
import type { Figure, Unit } from '../figures/figure.ts';
import { isPartialDate, type PartialDate } from '../figures/partial-date.ts';
import type { Period } from '../figures/period.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "6 May 2021", "May 2021", "2021": as precise as it is known. */
export function dateInWords(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "8 May 2031, 09:30 UTC", of an ISO instant in UTC. */
export function instantInWords(instant: string): string {
  const [date = '', time = ''] = instant.split('T');
  return isPartialDate(date) ? `${dateInWords(date)}, ${time.slice(0, 5)} UTC` : instant;
}

/** "1 claim", "3 claims". */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** "above 4,600,000,000 USD, with no upper end": what the printed words can mean. */
export function intervalInWords({ low, high, lowIncluded, highIncluded, unit }: Figure): string {
  const amount = (digits: string) => `${groupDigits(digits)} ${unitInWords(unit)}`;
  if (low !== null && high !== null) {
    if (low === high) return `exactly ${amount(low)}`;
    const from = `${lowIncluded ? 'from' : 'above'} ${groupDigits(low)}`;
    return `${from} ${highIncluded ? 'to' : 'to below'} ${amount(high)}`;
  }
  if (low !== null)
    return `${lowIncluded ? 'at least' : 'above'} ${amount(low)}, with no upper end`;
  if (high !== null)
    return `${highIncluded ? 'at most' : 'below'} ${amount(high)}, with no lower end`;
  return 'no bounds';
}

/** "14600000.5" as "14,600,000.5". */
export function groupDigits(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function unitInWords(unit: Unit): string {
  return unit.startsWith('items:') ? `× ${unit.slice('items:'.length)}` : unit;
}

/** "2014 to 6 May 2021 (“since 2014”; ends at the article’s date)". */
export function periodInWords(period: Period): string {
  const { from, to, asPrinted, implied, endBasis, needs } = period;
  const remarks = [
    asPrinted && `“${asPrinted}”`,
    implied && `inferred: ${implied}`,
    endBasis && `ends at ${endBasis}`,
    needs && `needs ${needs}`,
  ].filter((remark) => typeof remark === 'string');
  const times = timesInWords(from, to);
  return remarks.length > 0 ? `${times} (${remarks.join('; ')})` : times;
}

function timesInWords(from: PartialDate | null, to: PartialDate | null): string {
  if (from && to)
    return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
  if (from) return `from ${dateInWords(from)}`;
  return to ? `until ${dateInWords(to)}` : 'not resolved';
}

/** Who said it, from the outlet towards the origin, each link with its own mode. */
export function chainInWords(chain: readonly AttributionLink[]): string {
  if (chain.length === 0) return 'the outlet’s own voice';
  return chain.map(linkInWords).join(' → ');
}

function linkInWords({ source, verb, mode, occasion }: AttributionLink): string {
  const said = occasion.said && dateInWords(occasion.said);
  const remarks = [`“${verb}”`, mode, occasion.venue, said];
  return `${source} (${remarks.filter((remark) => typeof remark === 'string').join(', ')})`;
}
