import type { Grammar } from '../syntax/grammar.ts';
import { englishGrammar } from './english/english.ts';
import { frenchGrammar } from './french/french.ts';

/** The languages attributions are read in. A further one is one more entry. */
const grammars: readonly Grammar[] = [englishGrammar, frenchGrammar];

export function grammarFor(language: string | null | undefined): Grammar {
  const code = language?.toLowerCase().split('-')[0];
  return grammars.find((grammar) => grammar.language === code) ?? englishGrammar;
}
