import type { PhraseTable } from '../../text/phrases.ts';
import type { Range } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { Change, Qualifier, Unit } from '../figure.ts';
import { ByToken } from './by-token.ts';
import type { Interval, NumberRead, ReadingSettings } from '../interval.ts';

/** A text made ready for the finders. */
export interface Passage {
  text: string;
  tokens: readonly Token[];
  /** Not 0: the token's digits are a name, a date, an age …, and are not read as a figure. */
  keptOut: Uint8Array;
  /** Tokens from each to the next number in digits or words, itself 0; capped. */
  toNumber: Uint8Array;
  locale: FigureLocale;
  settings: ReadingSettings;
  /** The passage is one printed figure: doubts are settled in its favour. */
  whole: boolean;
  /**
   * Numbers and qualifiers already read, since every finder asks for them at the same tokens; null
   * while it is still looked for what is kept out.
   */
  memo: Memo | null;
}

export interface Memo {
  numbers: ByToken<Read<NumberRead> | null>;
  moneyNumbers: ByToken<Read<NumberRead> | null>;
  qualifiers: ByToken<Read<{ qualifier: Qualifier | null }>>;
}

export function newMemo(): Memo {
  return { numbers: new ByToken(), moneyNumbers: new ByToken(), qualifiers: new ByToken() };
}

/** A figure as a finder sees it; `from`, `to` and `nounTo` count tokens, end exclusive. */
export interface FoundFigure extends Range {
  /** Null where only an interval was printed. */
  number: NumberRead | null;
  interval: Interval;
  unit: Unit;
  qualifier: Qualifier;
  change?: Change;
  /** Where the counted noun ends, which the figure's span leaves out. */
  nounTo: number;
  /** The tokens without its qualifiers, age words and the like: "$4.6 billion". */
  bare: Range;
}

/**
 * Looks for one kind of figure that begins at a token. It reads a bounded number of tokens, so
 * that finding stays linear however hostile the text.
 */
export type Finder = (passage: Passage, at: number) => FoundFigure | null;

/** How many tokens from `at` on are digits that mean something else; 0 if none. */
export type KeepOut = (passage: Passage, at: number) => number;

/** Part of a passage that was read: what it says, and the token after it. */
export type Read<T> = T & { next: number };

/** Reads a number in words at a token. */
export type NumberWordsReader = (passage: Passage, at: number) => Read<NumberRead> | null;

/** What the finders know of a language; a language is such a table and nothing else. */
export interface FigureLocale {
  /** "," in "1,243". */
  groupMark: string;
  /** "." in "4.6". */
  decimalMark: string;
  /** A plain space may stand between groups of thousands: "190 000". */
  spacedGroups: boolean;
  readNumberWords: NumberWordsReader;
  /** Every word a number can be made of, but for articles: a figure is near one of them. */
  numberWords: ReadonlySet<string>;
  /** Words that begin what is kept out, such as months; numbers always may. */
  keepOutWords: ReadonlySet<string>;
  /** minus, negative: before a number. */
  negativeWords: ReadonlySet<string>;
  /** hundred, million, dozen: multiply what stands before. */
  scales: ReadonlyMap<string, number>;
  /** bn, mn: after digits only. */
  shortScales: ReadonlyMap<string, number>;
  /** k, m, b: only written onto the digits, or after an amount of money. */
  gluedScales: ReadonlyMap<string, number>;
  /** tens, thousands, dozens: they make an order of magnitude. */
  pluralScales: ReadonlyMap<string, number>;
  /** several, a few: before a scale they make an order of magnitude too. */
  someFew: PhraseTable<true>;
  /** "and" in "3 dollars and 50 cents". */
  and: string;
  /** "of" in "thousands of people". */
  partitive: string;
  /** third, quarters: the number of parts; `one` marks the forms after one or an article. */
  fractions: ReadonlyMap<string, FractionWord>;
  /** first, other: "the second half" is a time or a part, not a share. */
  partOf: ReadonlySet<string>;
  /** "in", "out of": one in three. */
  outOf: PhraseTable<true>;
  /** between → and, from → to: how an opened range goes on. */
  ranges: ReadonlyMap<string, string>;
  /** to, –: what joins a range that nothing opens. */
  rangeJoiners: ReadonlySet<string>;
  /** "more than" before a figure; null qualifies nothing but belongs to it ("an additional"). */
  qualifiersBefore: PhraseTable<Qualifier | null>;
  /** "or more" after it. */
  qualifiersAfter: PhraseTable<Qualifier>;
  /** "$" before the digits, as an ISO 4217 code. */
  currenciesBefore: PhraseTable<string>;
  /** Signs such as "$" and "€", onto which a minus may be written. */
  currencySigns: ReadonlySet<string>;
  /** "dollars", "per cent", "km" after the digits. */
  unitsAfter: PhraseTable<UnitWord>;
  /** "weighs": the measure after it is a weight. */
  weighing: ReadonlySet<string>;
  ages: AgeWords;
  plain: PlainNumberWords;
  changes: ChangeWords;
  nouns: NounWords;
  /** In order: what is taken first is not looked at again. */
  keepOut: readonly KeepOut[];
  /** In order: the first that finds something at a place wins. */
  finders: readonly Finder[];
}

export interface FractionWord {
  parts: number;
  /** Null where one and many are the same word. */
  one: boolean | null;
}

export interface UnitWord {
  unit: Unit;
  /** 10 for "decades", counted in years. */
  times?: number;
  /** What it is before "of": pounds of flour are a weight. */
  beforeOf?: Unit;
  /** What it is after "weighs", or written onto the digits: a 200-pound man. */
  weighed?: Unit;
  /** The hundredth part of a currency; it is added to an amount of the whole: "3 dollars 50 cents". */
  minor?: true;
}

/** What numbers are read by where nothing says that they are an amount. */
export interface PlainNumberWords {
  one: string;
  /** "no one", "that one": one is no number. */
  pronounsWithOne: ReadonlySet<string>;
  /** "over" in "1 over 20", "out of", "in". */
  ratios: PhraseTable<'ratio' | 'share' | 'one in'>;
  /** k, G, MM, as they are written onto digits: case matters. */
  gluedScales: ReadonlyMap<string, number>;
  /** "fifths", "twenty-fifth". */
  readParts(passage: Passage, at: number): Read<FractionWord> | null;
}

/** How ages are printed. */
export interface AgeWords {
  /** "aged" before the number. */
  before: ReadonlySet<string>;
  /** "turned" before the number: so many years old. */
  turning: ReadonlySet<string>;
  /** "is", "was" after one of `persons`, and before a number that ends the sentence. */
  being: ReadonlySet<string>;
  persons: ReadonlySet<string>;
  /** "the ages of" after "between". */
  span: PhraseTable<true>;
  /** "old", "of age" after years, months …; a hyphen may stand before. */
  after: PhraseTable<true>;
}

export interface ChangeWords {
  /** "rose", "an increase of"; `shift` says no direction. */
  before: PhraseTable<'up' | 'down' | 'shift'>;
  /** "raised", "cut": what they change stands before "by" or "to". */
  movers: PhraseTable<'up' | 'down'>;
  /** Units of counts that rise and fall as measures do: points of an index. */
  movingUnits: ReadonlySet<Unit>;
  /** "increase", "lower" after the figure. */
  after: PhraseTable<'up' | 'down'>;
  /** "more", "cheaper" after money and percentages. */
  comparatives: PhraseTable<'up' | 'down'>;
  /** "up", "down": these alone are read only before money and percentages. */
  directions: ReadonlySet<string>;
  by: string;
  from: string;
  to: string;
  /** "rose sharply by". */
  adverbEnding: string;
}

/** How the counted noun after a number is told. */
export interface NounWords {
  /** Singular nouns whose plurals count persons. */
  people: ReadonlySet<string>;
  /** How names of peoples end, which are written with a capital: Northlanders, Spaniards. */
  peoples: RegExp;
  /** People who may stand before what is counted: police cars. */
  mayModify: ReadonlySet<string>;
  /** "killed", "missing": persons, where no noun is printed. */
  peopleStates: ReadonlySet<string>;
  /** "killing", "injured": what follows them are persons, where no noun is printed. */
  peopleVerbs: ReadonlySet<string>;
  /** "town", "crowd": what is "of" so many counts persons. */
  peopleGroups: ReadonlySet<string>;
  /** "more", "others": after a number they stand for what was named before. */
  standIns: ReadonlySet<string>;
  /** Singular nouns that are counted where a number in words is written onto them: a six-point lead. */
  compounded: ReadonlySet<string>;
  /** "strong" in "a 3,000-strong crowd", which is no noun. */
  strong: string;
  /** "were", "reportedly": may stand between the number and its state. */
  linking: ReadonlySet<string>;
  /** Words that end the search for a noun. */
  stops: ReadonlySet<string>;
  /** a, an. */
  articles: ReadonlySet<string>;
  /** the, its, their: after "of". */
  determiners: ReadonlySet<string>;
  /** The singular of a plural noun, or null when the word is none. */
  singular(word: string): string | null;
}
