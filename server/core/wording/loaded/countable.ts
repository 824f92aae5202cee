import { wantedTerm } from '../passages/wanted.ts';
import type { WordForms } from '../terms/word-forms.ts';

/**
 * The keys under which a term of a list is counted; null where it is not: texts keep counts of
 * single words, and of pairs of which both say more than grammar.
 */
export function countableKey(term: string, forms: WordForms): string | null {
  const wanted = wantedTerm(term, forms);
  if (!wanted) return null;
  const [first, ...others] = wanted.words;
  if (first && others.length === 0) return first.key;
  const whole = wanted.words.map(({ key }) => key).join(' ');
  return others.length === 1 && wanted.needs.includes(whole) ? whole : null;
}
