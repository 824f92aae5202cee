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
  let open: OpenClause = { start: 0, verbs: 0, bare: false, joined: false };
  let edge = 0;
  for (let at = 1; at <= sentence.length; at += 1) {
    const before = sentence[at - 1];
    while (edge < edges.length && (edges[edge] ?? 0) <= (before?.from ?? 0)) edge += 1;
    if (verbal.has(before?.tag ?? null)) open.verbs += 1;
    if (before?.tag === 'modal' || before?.tag === 'to') open.bare = true;
    const atEdge = edge < edges.length && (edges[edge] ?? 0) <= (sentence[at]?.from ?? Infinity);
    const opens = at === sentence.length || atEdge ? 'clause' : opensAt(sentence, at, words, open);
    if (opens === null) continue;
    if (at > open.start) clauses.push({ start: open.start, end: at, joined: open.joined });
    open = { start: at, verbs: 0, bare: false, joined: opens === 'predicate' };
  }
  return clauses;
}

/** The clause that is being read. */
interface OpenClause {
  start: number;
  /** Verbs in it so far. */
  verbs: number;
  /** "will", "to": what is joined to its verb by "and" is a base form too. */
  bare: boolean;
  joined: boolean;
}

type Opening = 'clause' | 'predicate' | null;

function opensAt(sentence: Sentence, at: number, words: ClauseWords, open: OpenClause): Opening {
  const before = sentence[at - 1];
  const word = sentence[at];
  if (!before || !word) return null;
  if (before.tag === 'colon' || before.tag === 'stop') return 'clause';
  if (before.tag === 'dash' && isSpaced(sentence, at - 1)) return 'clause';
  if (word.tag === 'dash' && isSpaced(sentence, at)) return 'clause';
  if (before.tag === 'comma') return afterComma(sentence, at, words, open);
  if (words.openers.has(word.lower) && open.verbs > 0 && opensWithSubject(sentence, at + 1))
    return 'clause';
  if (word.tag === 'coordinator') return afterCoordinator(sentence, at, words, open);
  return null;
}

function afterComma(sentence: Sentence, at: number, words: ClauseWords, open: OpenClause): Opening {
  const word = sentence[at];
  if (!word) return null;
  if (word.tag === 'relative' || tagAt(sentence, at + 1) === 'relative') return 'clause';
  if (word.tag === 'coordinator') return afterCoordinator(sentence, at, words, open);
  if (words.afterComma.has(word.lower)) return 'clause';
  if (words.openers.has(word.lower) && opensWithSubject(sentence, at + 1)) return 'clause';
  // "Roe, who is ill, has agreed": the main verb goes on.
  if (isRelative(sentence, open) && open.verbs > 0 && verbal.has(word.tag)) return 'clause';
  // "While the port is open, ships wait": the main clause begins.
  const aside = words.openers.has(openerOf(sentence, open));
  if (aside && open.verbs > 0 && opensWithSubject(sentence, at)) return 'clause';
  return word.tag === 'ing' && open.verbs > 0 ? 'predicate' : null;
}

function isRelative(sentence: Sentence, { start }: OpenClause): boolean {
  return tagAt(sentence, start) === 'relative' || tagAt(sentence, start + 1) === 'relative';
}

function openerOf(sentence: Sentence, { start }: OpenClause): string {
  let at = start;
  while (tagAt(sentence, at) === 'comma' || tagAt(sentence, at) === 'bracket') at += 1;
  return sentence[at]?.lower ?? '';
}

/** "and urged Doe to wait" shares its subject, "and the council agreed" has its own. */
function afterCoordinator(
  sentence: Sentence,
  at: number,
  words: ClauseWords,
  { verbs, bare }: OpenClause,
): Opening {
  let next = at + 1;
  if (sentence.slice(next, next + 4).some(({ lower }) => words.telling.has(lower))) return 'clause';
  if (tagAt(sentence, next) === 'that' || words.openers.has(sentence[next]?.lower ?? ''))
    return 'clause';
  while (tagAt(sentence, next) === 'adverb' || tagAt(sentence, next) === 'not') next += 1;
  if (verbs === 0) return null;
  if (verbal.has(tagAt(sentence, next))) {
    const bareToo = bare && isBase(sentence[next]?.lower ?? '');
    return bareToo || joinsWords(sentence, at) ? null : 'predicate';
  }
  return opensWithSubject(sentence, next) ? 'clause' : null;
}

/** "a swift, hard, and united answer": what stands between its commas is one word. */
function joinsWords(sentence: Sentence, coordinator: number): boolean {
  const comma = tagAt(sentence, coordinator - 1) === 'comma';
  if (comma) return tagAt(sentence, coordinator - 3) === 'comma';
  return tagAt(sentence, coordinator - 1) === 'adjective';
}

/** As far as the letters tell. */
function isBase(lower: string): boolean {
  return !/(?:ed|s)$/.test(lower) && !/^(?:said|told|met|went|was|were|had|did)$/.test(lower);
}

/** Words after which a subject without its verb is taken for something else. */
const longestSubject = 14;

/** A noun phrase, with what is attached or joined to it, and a finite verb behind it. */
function opensWithSubject(sentence: Sentence, start: number): boolean {
  let at = start;
  while (at < start + longestSubject) {
    const end = nounPhraseEnd(sentence, at);
    if (end === at) return false;
    const after = tagAt(sentence, end);
    if (verbal.has(after)) return true;
    if (after === 'adverb' && verbal.has(tagAt(sentence, end + 1))) return true;
    if (after !== 'preposition' && after !== 'coordinator') return false;
    // "of hiding the plans" belongs to the verb before.
    if (tagAt(sentence, end + 1) === 'ing') return false;
    at = end + 1;
  }
  return false;
}

/** A dash between words, not a hyphen in one, nor the dots of a pause. */
function isSpaced(sentence: Sentence, at: number): boolean {
  const word = sentence[at];
  const before = sentence[at - 1];
  if (!word || word.lower.startsWith('.') || word.lower === '…') return false;
  if (word.lower !== '-') return true;
  return before !== undefined && before.to < word.from;
}

export function rangeOf(sentence: Sentence, { start, end }: Stretch): Range {
  return { from: sentence[start]?.from ?? 0, to: sentence[end - 1]?.to ?? 0 };
}
