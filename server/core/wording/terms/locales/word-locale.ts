/** What a language makes of its words, where terms are counted. */
export interface WordLocale {
  /** ISO 639-1. */
  language: string;
  /** Words that carry grammar and set nobody apart. */
  common: ReadonlySet<string>;
  /** The form under which a word in lower case is counted. */
  fold: (word: string) => string;
}
