import type { ClauseWords } from './clauses/clause-words.ts';
import type { Finder } from './rule.ts';
import type { Senses } from './senses.ts';

/** What suggestions need to know of a language: an ordered list of finders. */
export interface SuggestionLocale {
  language: string;
  senses: Senses;
  finders: readonly Finder[];
  clauses: ClauseWords;
}
