import type { AttributionLink } from '../../claims/claim.ts';
import type { Measure } from '../../figures/figure.ts';
import { formatPeriod } from '../../figures/format-period.ts';
import { firstDay, lastDay, type PartialDate } from '../../figures/partial-date.ts';
import type { Period } from '../../figures/period.ts';
import type { RelatedClaim } from './relation.ts';

/** The first and last day an end of a period can mean. */
interface Edge {
  first: string;
  last: string;
}

/** The time a claim speaks of. A null edge is open. */
export interface Time {
  from: Edge | null;
  to: Edge | null;
  /** As written, to see whether two are printed alike. */
  written: { from: PartialDate | null; to: PartialDate | null };
  /** What of it is only inferred, in a sentence's words; null: nothing. */
  implied: string | null;
  /** For the reader: "2014 – May 2021". */
  shown: string;
  /** Whether the claim says of what time it speaks, or only when it was said or printed. */
  clock: 'about' | 'said';
}

export type TimeRead = { known: true; time: Time } | { known: false; because: string };

/**
 * The time a figure speaks of. "Since 2014" runs to the day it was said, else to the published
 * date. A level without a period is one of the day it was said.
 */
export function timeOfFigure(claim: RelatedClaim, measure: Measure | null, name: string): TimeRead {
  const { period } = claim;
  const said = saidDate(claim.chain);
  if (!period || (!period.from && !period.to && !period.needs)) {
    if (measure === 'level' && said) {
      return {
        known: true,
        time: moment(said, 'said', `the time of ${name} is inferred from when it was said`),
      };
    }
    return { known: false, because: `the period of ${name} is missing` };
  }
  const unresolved = whyUnresolved(period, claim, name);
  if (unresolved) return { known: false, because: unresolved };
  const end = period.to ?? said ?? claim.published;
  const closed = end && (!period.from || lastDay(end) >= firstDay(period.from)) ? end : null;
  return { known: true, time: timeOf({ ...period, to: closed }, measure === 'total', name) };
}

/** The time an answer is given for: its period, else when it was said, else the published date. */
export function timeOfAnswer(claim: RelatedClaim, name: string): TimeRead {
  const { period } = claim;
  const printed = saidDate(claim.chain) ?? claim.published;
  if (period && (period.from || period.to || period.needs)) {
    const unresolved = whyUnresolved(period, claim, name);
    if (unresolved) return { known: false, because: unresolved };
    const to = period.to ?? printed;
    const ordered = to && (!period.from || lastDay(to) >= firstDay(period.from)) ? to : null;
    return { known: true, time: timeOf({ ...period, to: ordered }, false, name) };
  }
  if (printed) return { known: true, time: moment(printed, 'said', null) };
  const because = `neither a period nor a date says for what time ${name} was given`;
  return { known: false, because };
}

/** A period that hangs on the published date is worth nothing without it. */
function whyUnresolved(period: Period, claim: RelatedClaim, name: string): string | null {
  if (period.needs === null) return null;
  const resolved = period.from !== null || period.to !== null;
  if (resolved && claim.published !== null) return null;
  if (resolved && period.implied !== null) return null;
  const words = period.asPrinted === null ? 'it' : `“${period.asPrinted}”`;
  const [needed = period.needs] = period.needs.split(';');
  return `the period of ${name} is unresolved: ${words} needs ${needed.trim()}`;
}

/** The said date nearest to the origin. */
function saidDate(chain: readonly AttributionLink[]): PartialDate | null {
  return chain.findLast(({ occasion }) => occasion.said !== null)?.occasion.said ?? null;
}

function timeOf(period: Period, whole: boolean, name: string): Time {
  const { from, to, implied } = period;
  // A total "in 2021" is one of the whole year; "since 2014" began some day of 2014.
  const stretch = whole && from !== null && from === to;
  return {
    from: from && edge(from, stretch ? 'first' : null),
    to: to && edge(to, stretch ? 'last' : null),
    written: { from, to },
    implied: implied && `the period of ${name} is only implied`,
    shown: formatPeriod(period),
    clock: 'about',
  };
}

function moment(date: PartialDate, clock: Time['clock'], implied: string | null): Time {
  const period = {
    from: date,
    to: date,
    asPrinted: null,
    implied: null,
    endBasis: null,
    needs: null,
  };
  return { ...timeOf(period, false, ''), clock, implied };
}

function edge(date: PartialDate, only: 'first' | 'last' | null): Edge {
  const [first, last] = [firstDay(date), lastDay(date)];
  return only === 'first'
    ? { first, last: first }
    : { first: only === 'last' ? last : first, last };
}
