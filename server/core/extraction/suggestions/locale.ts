import type { ClauseWords } from './clauses/clause-words.ts';
import type { Finder, Refiner } from './rule.ts';
import type { ScopeWords } from './scope-words.ts';
import type { Senses } from './senses.ts';

/** What suggestions need to know of a language: an ordered list of finders, then of refiners. */
export interface SuggestionLocale {
  language: string;
  senses: Senses;
  finders: readonly Finder[];
  refiners: readonly Refiner[];
  clauses: ClauseWords;
  scope: ScopeWords;
}
