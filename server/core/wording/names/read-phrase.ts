import { tagAt, verbal, type Sentence, type Stretch } from '../../extraction/syntax/word.ts';
import type { NamesLocale } from './locales/locale.ts';
import type { Mention } from './mention.ts';

/** A noun phrase without what is attached to it, in words of its sentence. */
export interface Phrase extends Stretch {
  determiner: Mention['determiner'];
  /** Where its determiner stands, or its first word. */
  opening: number;
  /** Another phrase follows that belongs to it: "'s". */
  owns: boolean;
}

const inner = new Set(['name', 'noun', 'adjective', 'number']);
const nounish = new Set(['name', 'noun', 'adjective', 'ing']);

/** The phrases of a sentence, in order; each word is looked at a bounded number of times. */
export function phrasesOf(
  sentence: Sentence,
  names: readonly boolean[],
  locale: NamesLocale,
): Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < sentence.length) {
    const phrase = phraseAt(sentence, names, at, locale);
    if (!phrase) {
      at += 1;
      continue;
    }
    phrases.push(phrase);
    at = Math.max(at + 1, phrase.end + (phrase.owns ? 1 : 0));
  }
  return phrases;
}

function phraseAt(
  sentence: Sentence,
  names: readonly boolean[],
  opening: number,
  locale: NamesLocale,
): Phrase | null {
  const determiner = determinerAt(sentence, opening, locale);
  const start = opening + (determiner === null ? 0 : 1);
  let end = start;
  while (end < sentence.length) {
    const step = stepAt(sentence, names, start, end, determiner !== null, locale);
    if (step === 0) break;
    end += step;
  }
  const owns = tagAt(sentence, end) === 'genitive';
  end = withoutTail(sentence, names, start, end, locale);
  if (!owns && endsWithVerb(sentence, start, end)) end -= 1;
  if (end <= start) return null;
  return { opening, start, end, determiner: determiner ?? 'none', owns };
}

function determinerAt(
  sentence: Sentence,
  at: number,
  { definite, indefinite }: NamesLocale,
): Mention['determiner'] | null {
  const word = sentence[at];
  if (word?.tag !== 'determiner' && word?.tag !== 'possessive') return null;
  if (definite.has(word.lower)) return 'definite';
  return indefinite.has(word.lower) ? 'indefinite' : 'none';
}

/** How many words more belong to the phrase: 0 where it ends. */
function stepAt(
  sentence: Sentence,
  names: readonly boolean[],
  start: number,
  at: number,
  determined: boolean,
  locale: NamesLocale,
): number {
  const word = sentence[at];
  if (!word) return 0;
  const next = tagAt(sentence, at + 1) ?? '';
  if (inner.has(word.tag) || names[at]) return 1;
  if (word.tag === 'participle') return nounish.has(next) && (determined || at > start) ? 1 : 0;
  if (word.tag === 'ing') {
    const before = tagAt(sentence, at - 1);
    const nominal = at > start || before === 'determiner' || before === 'possessive';
    return nominal || before === 'genitive' ? 1 : 0;
  }
  if (at > start && locale.joins.has(word.lower)) return joined(sentence, names, start, at, locale);
  return 0;
}

/** "the Ministry of Ports": a body's name goes on after "of"; "the president of Ruritania" does not. */
function joined(
  sentence: Sentence,
  names: readonly boolean[],
  start: number,
  at: number,
  { roles, offices }: NamesLocale,
): number {
  const before = sentence[at - 1];
  const after = tagAt(sentence, at + 1) === 'determiner' ? at + 2 : at + 1;
  const next = sentence[after];
  if (!before || !next) return 0;
  if (roles.has(before.lower)) return offices.has(next.lower) ? after - at + 1 : 0;
  const name = names[at - 1] === true && names[after] === true && names[start] === true;
  const titled = sentence.slice(start, at).some(({ lower }) => roles.has(lower));
  return name && !titled && tagAt(sentence, start - 1) === 'determiner' ? after - at + 1 : 0;
}

/** Numbers, adjectives and days at the end name nothing. */
function withoutTail(
  sentence: Sentence,
  names: readonly boolean[],
  start: number,
  end: number,
  { times }: NamesLocale,
): number {
  let last = end;
  while (last > start) {
    const word = sentence[last - 1];
    if (!word) break;
    const named = names[last - 1] === true;
    const noun =
      word.tag === 'noun' || word.tag === 'ing' || (word.tag === 'name' && !word.capital);
    const capital = word.tag === 'name' && word.capital && !times.has(word.lower);
    if (named || ((noun || capital) && !times.has(word.lower) && /\p{L}/u.test(word.lower))) break;
    last -= 1;
  }
  return last;
}

/** Words looked at on each side for the verb of a clause. */
const clauseReach = 30;

/**
 * "The deal runs out": the reader of words takes a verb it does not know for a noun. Where the
 * clause has no other verb, a last word in "-s" after another noun is its verb.
 */
function endsWithVerb(sentence: Sentence, start: number, end: number): boolean {
  const [before, last] = [sentence[end - 2], sentence[end - 1]];
  if (end - start < 2 || last?.tag !== 'noun' || last.capital || !last.lower.endsWith('s'))
    return false;
  if (before?.tag !== 'noun' && before?.tag !== 'name') return false;
  if (before.lower.endsWith('s')) return false;
  return !hasVerb(sentence, end, 1) && !hasVerb(sentence, start - 1, -1);
}

function hasVerb(sentence: Sentence, from: number, step: 1 | -1): boolean {
  for (let at = from; Math.abs(at - from) < clauseReach; at += step) {
    const tag = tagAt(sentence, at);
    if (tag === null || tag === 'stop' || tag === 'comma' || tag === 'colon') return false;
    if (verbal.has(tag) || tag === 'participle') return true;
  }
  return false;
}
