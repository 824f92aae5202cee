import { readWords, type ReadWord } from '../terms/read-words.ts';
import type { WordForms } from '../terms/word-forms.ts';

/** A word that is looked for. */
interface WantedWord {
  key: string;
  /** Only with a capital: "Polish" is no polish. */
  capital: boolean;
}

/** A term as it is looked for in texts of one language. */
export interface WantedTerm {
  words: WantedWord[];
  /** What a text that holds it holds too: its words, and pairs of them, as they are counted. */
  needs: string[];
}

/** "Kyiv's", "prime ministers", "US": folded as the words of texts are; null: it has no word. */
export function wantedTerm(term: string, forms: WordForms): WantedTerm | null {
  const read = readWords(term, { from: 0, to: term.length, kind: 'headline' }, forms);
  if (read.length === 0) return null;
  const words = read.map(({ form }) => wantedWord(form.text, forms));
  return { words, needs: needsOf(read, words) };
}

/** Read as in a sentence: a term alone, in capitals, is an abbreviation. */
function wantedWord(text: string, forms: WordForms): WantedWord {
  const { key } = forms.of(text);
  return { key, capital: key === key.toLowerCase() && /^\p{Lu}/u.test(text) };
}

function needsOf(read: readonly ReadWord[], words: readonly WantedWord[]): string[] {
  return read.flatMap((word, at) => {
    const key = words[at]?.key ?? '';
    const before = read[at - 1];
    const pairs = before?.form.common === false && !word.form.common && word.follows;
    return pairs ? [key, `${words[at - 1]?.key ?? ''} ${key}`] : [key];
  });
}

/** How many words of a text the term takes from a place on; 0: it does not stand there. */
export function standsAt({ words }: WantedTerm, read: readonly ReadWord[], at: number): number {
  for (const [offset, wanted] of words.entries()) {
    const word = read[at + offset];
    if (word?.form.key !== wanted.key || (offset > 0 && !word.follows)) return 0;
    if (wanted.capital && !/^\p{Lu}/u.test(word.form.text)) return 0;
  }
  return words.length;
}
