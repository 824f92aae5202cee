import type { Range } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { PartialDate } from '../partial-date.ts';
import type { Period } from '../period.ts';

/** A passage in which times are looked for. */
export interface TimedPassage {
  tokens: readonly Token[];
  /** Relative words count from it; null: they stay unresolved. */
  published: PartialDate | null;
  /** The passage speaks of what is to come: "June" is the next one. */
  ahead: boolean;
}

/** What a stretch of time words means; `from` and `to` of the range count tokens. */
export interface FoundPeriod extends Range {
  period: Omit<Period, 'asPrinted'>;
  /**
   * A span has two ends ("since 2014"), a point is one time ("in June"), a baseline only compares
   * ("the biggest since 2014") and is no period of the claim.
   */
  kind: 'span' | 'point' | 'baseline';
}

/** Looks for one kind of time words that begin at a token, in a bounded number of tokens. */
export type PeriodFinder = (passage: TimedPassage, at: number) => FoundPeriod | null;

/** What is known of a language's time words; a language is such a table and nothing else. */
export interface PeriodLocale {
  /** In order: the first that finds something at a place wins. */
  finders: readonly PeriodFinder[];
  /** Words with which times open; digits always may. */
  openingWords: ReadonlySet<string>;
  /** Of these, the ones after which a clause may stand before the time: "since the ports shut in". */
  farOpeningWords: ReadonlySet<string>;
  /** Words without which, or digits, nothing is a time: months, units, "yesterday". */
  timeWords: ReadonlySet<string>;
  /** Words that look ahead: a month without a year is then the next one. */
  aheadWords: ReadonlySet<string>;
}

const nothing: Omit<Period, 'asPrinted'> = {
  from: null,
  to: null,
  implied: null,
  endBasis: null,
  needs: null,
};

export function period(
  from: PartialDate | null,
  to: PartialDate | null,
  more: Partial<Pick<Period, 'implied' | 'endBasis' | 'needs'>> = {},
): Omit<Period, 'asPrinted'> {
  return { ...nothing, from, to, ...more };
}

export const needsPublished = 'the published date';

/** Time words that cannot be resolved without a published date, or with so coarse a one. */
export function unresolved(published: PartialDate | null): Omit<Period, 'asPrinted'> {
  return period(null, null, {
    needs: published === null ? needsPublished : 'a more exact published date',
  });
}
