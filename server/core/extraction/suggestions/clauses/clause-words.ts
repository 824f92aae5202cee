/** The words by which a language divides its sentences into what an editor would tag. */
export interface ClauseWords {
  /** Open a clause of their own where a verb follows: "while", "as". */
  openers: ReadonlySet<string>;
  /** Open one behind a comma, verb or not: "including", "amid". */
  afterComma: ReadonlySet<string>;
  /** Nouns that say something by themselves: "concerns about a possible attack". */
  telling: ReadonlySet<string>;
  /** Cannot open a passage: "however", "that", "while". */
  trimmed: ReadonlySet<string>;
  /** Verbs that only report, as printed: the clause they open is no part of what is said. */
  reporting: ReadonlySet<string>;
  /** Verbs of speech that are deeds, as printed: "warned", "accused". They stay in the passage. */
  deeds: ReadonlySet<string>;
}
