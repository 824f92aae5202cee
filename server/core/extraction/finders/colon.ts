import { nominal, tagAt, type Sentence } from '../syntax/word.ts';
import type { Found } from './found.ts';

/** Words before a colon that still name somebody: longer, and it is a clause. */
const longestName = 8;

/** "Jane Roe: “We wait.”" */
export function findAtColon(sentence: Sentence, at: number): Found | null {
  if (tagAt(sentence, at) !== 'colon' || tagAt(sentence, at + 1) !== 'quote') return null;
  if (at === 0 || at > longestName) return null;
  const names = sentence.slice(0, at);
  const named = names.every(
    ({ tag }) => nominal.has(tag) || tag === 'preposition' || tag === 'comma',
  );
  if (!named || !names.some(({ tag }) => tag === 'name')) return null;
  return {
    finder: 'colon',
    lemma: ':',
    verbClass: 'neutral',
    cue: { start: at, end: at + 1 },
    source: { start: 0, end: at },
    content: [{ start: at + 1, end: at + 2 }],
    goesOn: true,
  };
}
