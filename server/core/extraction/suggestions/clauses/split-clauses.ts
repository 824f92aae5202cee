import type { Range } from '../../../text/range.ts';
import { nounPhraseEnd } from '../../syntax/noun-phrase.ts';
import { tagAt, verbal, type Sentence, type Stretch } from '../../syntax/word.ts';
import type { ClauseWords } from './clause-words.ts';

/** Words of a sentence that say one thing; `joined`: its subject stands in the clause before. */
export interface Clause extends Stretch {
  joined: boolean;
}

/**
 * Divides a sentence where an editor would begin and end a passage. `edges` are places of the text
 * (UTF-16, rising) where somebody else begins or ends to speak.
 */
export function splitClauses(
  sentence: Sentence,
  edges: readonly number[],
  words: ClauseWords,
): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let joined = false;
  let edge = 0;
  let verbs = 0;
  for (let at = 1; at <= sentence.length; at += 1) {
    const position = sentence[at]?.from ?? Infinity;
    while (edge < edges.length && (edges[edge] ?? 0) <= (sentence[at - 1]?.from ?? 0)) edge += 1;
    if (verbal.has(tagAt(sentence, at - 1))) verbs += 1;
    const atEdge = edge < edges.length && (edges[edge] ?? 0) <= position;
    const opens = at === sentence.length || atEdge ? 'clause' : opensAt(sentence, at, words, verbs);
    if (opens === null) continue;
    if (at > start) clauses.push({ start, end: at, joined });
    start = at;
    verbs = 0;
    joined = opens === 'predicate';
  }
  return clauses;
}

type Opening = 'clause' | 'predicate' | null;

function opensAt(sentence: Sentence, at: number, words: ClauseWords, verbs: number): Opening {
  const before = sentence[at - 1];
  const word = sentence[at];
  if (!before || !word) return null;
  if (before.tag === 'colon' || before.tag === 'stop') return 'clause';
  if (before.tag === 'dash' && isSpaced(sentence, at - 1)) return 'clause';
  if (word.tag === 'dash' && isSpaced(sentence, at)) return 'clause';
  if (before.tag === 'comma') return afterComma(sentence, at, words, verbs);
  if (words.openers.has(word.lower) && verbs > 0 && opensWithSubject(sentence, at + 1))
    return 'clause';
  if (word.tag === 'coordinator') return afterCoordinator(sentence, at, words, verbs);
  return null;
}

function afterComma(sentence: Sentence, at: number, words: ClauseWords, verbs: number): Opening {
  const word = sentence[at];
  if (!word) return null;
  if (word.tag === 'relative' || tagAt(sentence, at + 1) === 'relative') return 'clause';
  if (word.tag === 'coordinator') return afterCoordinator(sentence, at, words, verbs);
  if (words.afterComma.has(word.lower)) return 'clause';
  if (words.openers.has(word.lower) && opensWithSubject(sentence, at + 1)) return 'clause';
  return word.tag === 'ing' && verbs > 0 ? 'predicate' : null;
}

/** "and urged Doe to wait" shares its subject, "and the council agreed" has its own. */
function afterCoordinator(
  sentence: Sentence,
  at: number,
  words: ClauseWords,
  verbs: number,
): Opening {
  let next = at + 1;
  if (sentence.slice(next, next + 4).some(({ lower }) => words.telling.has(lower))) return 'clause';
  if (tagAt(sentence, next) === 'that' || words.openers.has(sentence[next]?.lower ?? ''))
    return 'clause';
  while (tagAt(sentence, next) === 'adverb' || tagAt(sentence, next) === 'not') next += 1;
  if (verbs === 0) return null;
  if (verbal.has(tagAt(sentence, next))) return 'predicate';
  return opensWithSubject(sentence, next) ? 'clause' : null;
}

/** Words after which a subject without its verb is taken for something else. */
const longestSubject = 14;

/** A noun phrase, with what is attached to it, and a finite verb behind it. */
function opensWithSubject(sentence: Sentence, start: number): boolean {
  let at = start;
  while (at < start + longestSubject) {
    const end = nounPhraseEnd(sentence, at);
    if (end === at) return false;
    const after = tagAt(sentence, end);
    if (verbal.has(after)) return true;
    if (after === 'adverb' && verbal.has(tagAt(sentence, end + 1))) return true;
    if (after !== 'preposition') return false;
    at = end + 1;
  }
  return false;
}

/** A dash between words, not a hyphen in one. */
function isSpaced(sentence: Sentence, at: number): boolean {
  const word = sentence[at];
  const before = sentence[at - 1];
  if (!word || word.lower !== '-') return true;
  return before !== undefined && before.to < word.from;
}

export function rangeOf(sentence: Sentence, { start, end }: Stretch): Range {
  return { from: sentence[start]?.from ?? 0, to: sentence[end - 1]?.to ?? 0 };
}
