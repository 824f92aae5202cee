import { tagAt, type Sentence, type Stretch } from '../../extraction/syntax/word.ts';
import type { NamesLocale } from './locales/locale.ts';
import type { Mention } from './mention.ts';
import { endsWithVerb, isVerb, opensNext } from './phrase-verbs.ts';

/** A noun phrase without what is attached to it, in words of its sentence. */
export interface Phrase extends Stretch {
  determiner: Mention['determiner'];
  /** Where its determiner stands, or its first word. */
  opening: number;
  /** Another phrase follows that belongs to it: "'s". */
  owns: boolean;
  /** Where the next may begin. */
  next: number;
}

const inner = new Set(['name', 'noun', 'adjective', 'number']);
const apostrophe = /^['’]$/u;
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
    at = Math.max(at + 1, phrase.next);
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
  const start = determiner === null ? opening : afterAdjectives(sentence, opening + 1, determiner);
  if (determiner === null && isVerb(sentence, start)) return null;
  let end = start;
  while (end < sentence.length) {
    const step = stepAt(sentence, names, start, end, determiner !== null, locale);
    if (step === 0) break;
    end += step;
  }
  const genitive = genitiveAt(sentence, end);
  const owns = genitive > 0;
  const tail = end;
  end = withoutTail(sentence, names, start, end, locale);
  const verbs = !owns && endsWithVerb(sentence, start, end) ? 1 : 0;
  if (end - verbs <= start) return null;
  return {
    opening,
    start,
    end: end - verbs,
    determiner: determiner ?? 'none',
    owns,
    next: owns ? tail + genitive : end,
  };
}

/**
 * Where a phrase goes on after adjectives that are put beside each other: "a [costly, slow and nearly
 * unused] lock", "a [costly and] slow lock". An adjective whose ending does not tell is a noun here.
 */
function afterAdjectives(
  sentence: Sentence,
  start: number,
  determiner: Mention['determiner'],
): number {
  const listed = tagAt(sentence, start + 1) === 'comma';
  if (!mayDescribe(sentence, start) || (!listed && determiner !== 'indefinite')) return start;
  let at = start + 1;
  if (listed) {
    if (tagAt(sentence, start + 2) !== 'adjective') return start;
    at = start + (tagAt(sentence, start + 3) === 'comma' ? 4 : 3);
  }
  if (tagAt(sentence, at) !== 'coordinator') return start;
  at += tagAt(sentence, at + 1) === 'adverb' ? 2 : 1;
  const last = listed ? mayDescribe(sentence, at) : tagAt(sentence, at) === 'adjective';
  return last && nounish.has(tagAt(sentence, at + 1) ?? '') ? at : start;
}

function mayDescribe(sentence: Sentence, at: number): boolean {
  const word = sentence[at];
  return (word?.tag === 'noun' || word?.tag === 'adjective') && !word.capital;
}

/** Words that make what stands before them an owner: "'s", which initials leave in two ("F.B.I.'s"), or "s'". */
function genitiveAt(sentence: Sentence, at: number): number {
  const [before, mark, after] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  if (mark?.tag === 'genitive') return 1;
  if (!before || mark?.tag !== 'bracket' || !apostrophe.test(mark.lower)) return 0;
  if (mark.from !== before.to || !after) return 0;
  if (after.lower === 's' && after.from === mark.to) return 2;
  return before.lower.endsWith('s') && after.from > mark.to && nounish.has(after.tag) ? 1 : 0;
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
  if (at > start && opensNext(sentence, names, at, determined, locale)) return 0;
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
  { times, nouns }: NamesLocale,
): number {
  let last = end;
  while (last > start) {
    const word = sentence[last - 1];
    if (!word) break;
    const named = names[last - 1] === true;
    const noun =
      word.tag === 'noun' ||
      word.tag === 'ing' ||
      (word.tag === 'name' && !word.capital) ||
      (word.tag === 'adjective' && nouns.has(word.lower));
    const capital = word.tag === 'name' && word.capital && !times.has(word.lower);
    if (named || ((noun || capital) && !times.has(word.lower) && /\p{L}/u.test(word.lower))) break;
    last -= 1;
  }
  return last;
}
