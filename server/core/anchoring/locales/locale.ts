import type { PhraseTable } from '../../text/phrases.ts';

/** Phrases, each with one name for its meaning. */
export type Phrases = Pick<PhraseTable<string>, 'at' | 'before'>;

/** What anchoring must know of a language to tell a change of fact from a change of wording. */
export interface AnchoringLocale {
  /** Words that are or make a number, in lower case: fifteen, million, half, twice, third. */
  numbers: ReadonlySet<string>;
  /** Units and currencies after a number, with one name for each. */
  units: Phrases;
  /** "more than", "about" before a number, with one name for each meaning. */
  qualifiersBefore: Phrases;
  /** "or more" after it. */
  qualifiersAfter: Phrases;
  /** Words that turn a statement round. */
  negations: ReadonlySet<string>;
  /** How a word ends that has taken a negation in: n't. */
  negativeEndings: readonly string[];
  /** un-, non-: with the same word without it on the other side they turn it round. */
  negativePrefixes: readonly string[];
  /** -less, against the same word without it. */
  negativeSuffixes: readonly string[];
  /** Words of one row cannot both be said of one thing. */
  opposites: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[];
  /** Capitalised words that are no names: I, Mr. */
  notNames: ReadonlySet<string>;
  /** Capitalised words that are names even where a sentence begins: months, days. */
  alwaysNames: ReadonlySet<string>;
  /** Words that open sentences and headlines, in lower case; endings of words that do. */
  openers: ReadonlySet<string>;
  openerEndings: RegExp;
  /** How a name is written when it owns something: 's. */
  possessive: RegExp;
  /** Values and units of printed figures, by which "15" and "fifteen" are one; null if unread. */
  readFigures(printed: string): string | null;
}
