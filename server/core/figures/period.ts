import { firstDay, lastDay, type PartialDate } from './partial-date.ts';

/**
 * The time a figure or answer speaks of (the "about" clock). Both ends inclusive; null is open.
 * What the text does not state is named in `implied` and never exported as fact.
 */
export interface Period {
  from: PartialDate | null;
  to: PartialDate | null;
  /** The outlet's words, "since 2014". */
  asPrinted: string | null;
  /** What of it is inferred: "all", "the year", … ; null when the text states it. */
  implied: string | null;
  /** Why it ends where it ends, "the article's date". */
  endBasis: string | null;
  /** What is missing to resolve it, "the published date". */
  needs: string | null;
}

/** A period may not end before it begins, read as widely as its precision allows. */
export function isOrdered(period: Pick<Period, 'from' | 'to'>): boolean {
  return !period.from || !period.to || firstDay(period.from) <= lastDay(period.to);
}
