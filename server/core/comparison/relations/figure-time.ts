import type { Measure } from '../../figures/figure.ts';
import { isCurrency } from '../../figures/currencies.ts';
import { apart, equal, unknown, type Dimension } from './dimension.ts';
import {
  daysApart,
  daysAtMost,
  isInside,
  lengthInDays,
  overlap,
  totalsInTime,
  writtenAlike,
} from './time-relation.ts';
import { timeOfFigure, type Time } from './times.ts';
import type { RelatedClaim, RelationSettings } from './relation.ts';

/** How two figures lie in time, going by what kinds of figures they are. */
export interface FigureTime {
  dimension: Dimension;
  /** Whether what is said of the time is sure enough to hang a contradiction on. */
  sure: boolean;
  /** Running totals of one start: which one ends later. Undefined: no such pair. */
  later?: 'a' | 'b' | null;
  /** Two acts of one stretch of time can be two acts. */
  mayBeTwo: boolean;
  /** Periods of totals that overlap, of which neither lies inside the other. */
  crossing: boolean;
  /** They are not of one day, and count as one time by the setting. */
  daysApart: number;
  doubts: string[];
  times: readonly [Time, Time] | null;
  kindsDiffer: boolean;
}

const plain = {
  sure: true,
  mayBeTwo: false,
  crossing: false,
  daysApart: 0,
  doubts: [],
  times: null,
  kindsDiffer: false,
};

export function compareFigureTimes(
  a: RelatedClaim,
  b: RelatedClaim,
  settings: RelationSettings,
): FigureTime {
  const [kindA, kindB] = [a.measure ?? b.measure, b.measure ?? a.measure];
  const readA = timeOfFigure(a, kindA, 'the first claim');
  const readB = timeOfFigure(b, kindB, 'the second claim');
  const eventInTotal = isEventInTotal(kindA, kindB);
  if (kindA !== kindB && !eventInTotal) {
    return {
      ...plain,
      dimension: apart(
        `they are different kinds of figures, a ${kindA ?? ''} and a ${kindB ?? ''}`,
      ),
    };
  }
  if (!readA.known || !readB.known) {
    const because = [readA, readB].flatMap((read) => (read.known ? [] : [read.because]));
    return { ...plain, sure: false, dimension: unknown(because.join(', and ')) };
  }
  const times = [readA.time, readB.time] as const;
  const kind = kindA ?? guessKind(a, times);
  const lie = eventInTotal
    ? eventIn(kindA === 'event' ? 'a in b' : 'b in a', ...times)
    : compareOfKind(kind, ...times, settings);
  const kindUnsaid =
    (a.measure === null) !== (b.measure === null) || (kindA === null && !writtenAlike(...times));
  const doubts = [
    ...times.flatMap(({ implied }) => (implied === null ? [] : [implied])),
    ...(kindUnsaid ? ['it is not said whether both are levels, totals or single acts'] : []),
  ];
  return { ...plain, ...lie, doubts, times, kindsDiffer: eventInTotal };
}

function isEventInTotal(a: Measure | null, b: Measure | null): boolean {
  return (a === 'event' && b === 'total') || (a === 'total' && b === 'event');
}

/** Where neither says what kind of figure it is: an amount over a stretch of time is a total. */
function guessKind({ figure }: RelatedClaim, times: readonly Time[]): Measure {
  if (times.some(({ written }) => written.from !== written.to)) return 'total';
  return isCurrency(figure?.unit ?? '') ? 'event' : 'level';
}

type Lie = Pick<FigureTime, 'dimension'> & Partial<FigureTime>;

function compareOfKind(kind: Measure, a: Time, b: Time, settings: RelationSettings): Lie {
  if (kind === 'total') return compareTotals(a, b);
  if (kind === 'event') return compareEvents(a, b);
  const gap = daysApart(a, b);
  const within = daysAtMost(a, b) <= settings.levelToleranceDays;
  // May and June meet at midnight, and are no one time for that.
  if (gap > settings.levelToleranceDays || (gap > 0 && !within)) {
    const what = kind === 'rate' ? 'rates' : 'levels';
    return { dimension: apart(`they are ${what} of different times, ${both(a, b)}`) };
  }
  const sure = writtenAlike(a, b) || within;
  return { dimension: equal, sure, daysApart: gap };
}

/**
 * Longest stretch of time in which two acts of one kind are taken for one act.
 * Longer: two aid packages of one year are called a contradiction.
 * Shorter: two tolls of one attack "in May" are let pass.
 */
const oneActWithinDays = 31;

function compareEvents(a: Time, b: Time): Lie {
  if (!overlap(a, b))
    return { dimension: apart(`they are acts of different times, ${both(a, b)}`) };
  const sure = writtenAlike(a, b) && lengthInDays(a) <= oneActWithinDays;
  return { dimension: equal, sure, mayBeTwo: !sure };
}

function compareTotals(a: Time, b: Time): Lie {
  const found = totalsInTime(a, b);
  switch (found.lie) {
    case 'apart':
      return { dimension: apart(`the periods do not touch, ${both(a, b)}`) };
    case 'equal':
      return { dimension: equal, sure: found.sure };
    case 'same start':
      return { dimension: equal, later: found.later };
    case 'crossing':
      return {
        dimension: equal,
        sure: false,
        crossing: true,
      };
    default:
      return { dimension: inside(found.lie, a, b), sure: found.sure };
  }
}

function eventIn(direction: 'a in b' | 'b in a', a: Time, b: Time): Lie {
  const [event, total] = direction === 'a in b' ? [a, b] : [b, a];
  if (!overlap(a, b))
    return { dimension: apart(`the act does not lie in the period of the total, ${both(a, b)}`) };
  // An act of some day in May may lie before the sixth of May.
  return { dimension: inside(direction, a, b), sure: isInside(event, total) };
}

function inside(direction: 'a in b' | 'b in a', a: Time, b: Time): Dimension {
  const [part, whole] = direction === 'a in b' ? [a, b] : [b, a];
  return { verdict: direction, because: `${part.shown} lies in ${whole.shown}` };
}

function both(a: Time, b: Time): string {
  return `${a.shown} and ${b.shown}`;
}
