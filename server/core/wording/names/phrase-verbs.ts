import { tagAt, verbal, type Sentence, type Tag } from '../../extraction/syntax/word.ts';
import type { NamesLocale } from './locales/locale.ts';

/** What follows a verb: what is done, or to whom. */
const objects: ReadonlySet<Tag | null> = new Set<Tag>([
  'determiner',
  'possessive',
  'object',
  'pronoun',
]);
/** After these a verb follows, never a noun. */
const beforeVerbs: ReadonlySet<Tag | null> = new Set<Tag>(['subject', 'modal', 'do', 'not']);

/** "They restart it", "to restart the works": a verb that the reader of words takes for a noun. */
export function isVerb(sentence: Sentence, at: number): boolean {
  const word = sentence[at];
  if (word?.tag !== 'noun' || word.capital) return false;
  const before = tagAt(sentence, at - 1);
  return beforeVerbs.has(before) || (before === 'to' && objects.has(tagAt(sentence, at + 1)));
}

/** Whether a word after a noun begins something else than the end of its phrase. */
export function opensNext(
  sentence: Sentence,
  names: readonly boolean[],
  at: number,
  determined: boolean,
  { nouns, roles }: NamesLocale,
): boolean {
  const [before, word] = [sentence[at - 1], sentence[at]];
  if (before?.tag !== 'noun' || before.capital || !word) return false;
  // "the ferry links distant ports": no adjective stands behind its noun.
  if (word.tag === 'adjective' && !word.capital) return !nouns.has(word.lower);
  // "a ferry linking distant ports", "ports according to the mayor"
  const next = tagAt(sentence, at + 1);
  if (word.tag === 'ing')
    return objects.has(next) || next === 'adjective' || next === 'to' || next === 'name';
  // "the plan Roe made": whose clause it is, not whose name.
  return (
    determined && names[at] === true && !roles.has(before.lower) && actsAt(sentence, names, at)
  );
}

/** A name with its verb, or with what is its own. */
function actsAt(sentence: Sentence, names: readonly boolean[], from: number): boolean {
  let at = from;
  while (names[at]) at += 1;
  const tag = tagAt(sentence, at);
  return tag === 'genitive' || tag === 'participle' || verbal.has(tag);
}

/** Words looked at on each side for the verb of a clause. */
const clauseReach = 30;

/**
 * "The deal runs out", "memos include the plan": the reader of words takes a verb it does not know
 * for a noun. A last word in "-s" after another noun is one where its object follows or the clause
 * has no other; one without "-s", after a plural, where its object follows.
 */
export function endsWithVerb(sentence: Sentence, start: number, end: number): boolean {
  const [before, last] = [sentence[end - 2], sentence[end - 1]];
  if (end - start < 2 || last?.tag !== 'noun' || last.capital) return false;
  if (before?.tag !== 'noun' && before?.tag !== 'name') return false;
  if (before.lower.endsWith('s') === last.lower.endsWith('s')) return false;
  const next = tagAt(sentence, end);
  const only = !hasVerb(sentence, start - 1, -1);
  if (objects.has(next) || next === 'adjective') return only || before.tag === 'noun';
  if (!last.lower.endsWith('s')) return next === 'number';
  return only && !hasVerb(sentence, end, 1);
}

/** Where a clause begins or ends. */
const clauseEnds: ReadonlySet<Tag | null> = new Set<Tag | null>([
  null,
  'stop',
  'comma',
  'colon',
  'that',
  'subordinator',
  'question',
  'relative',
]);

function hasVerb(sentence: Sentence, from: number, step: 1 | -1): boolean {
  for (let at = from; Math.abs(at - from) < clauseReach; at += step) {
    const tag = tagAt(sentence, at);
    if (clauseEnds.has(tag)) return false;
    if (tag === 'participle') return true;
    if (verbal.has(tag) && tagAt(sentence, at - 1) !== 'to') return true;
  }
  return false;
}
