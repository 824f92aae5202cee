import { nominal, tagAt, verbal, type Sentence } from '../../extraction/syntax/word.ts';
import type { NamesLocale } from './locales/locale.ts';
import type { Link, Mention } from './mention.ts';
import { plainName } from './spelling.ts';
import type { Phrase } from './read-phrase.ts';

/** A mention of a sentence with the phrase it was read from. */
export interface Placed {
  index: number;
  mention: Mention;
  phrase: Phrase;
}

/** Words an apposition may take up after its head: "the director of the port of Northport". */
const longestTail = 10;

/**
 * Appositions ("Jane Roe, the mayor, …") and copulas ("Jane Roe is the mayor"), the two patterns
 * that name one thing twice in a sentence (Hearst 1992 for the patterns; Hamborg et al. 2019 merge
 * candidates by the coreference they show).
 */
export function findLinks(
  sentence: Sentence,
  placed: readonly Placed[],
  locale: NamesLocale,
): Link[] {
  return placed.flatMap((first, at) => {
    const second = placed[at + 1];
    if (!second) return [];
    const kind = linkBetween(sentence, first, second, locale);
    return kind ? [{ kind, a: first.index, b: second.index }] : [];
  });
}

function linkBetween(
  sentence: Sentence,
  a: Placed,
  b: Placed,
  { calls }: NamesLocale,
): Link['kind'] | null {
  const between = sentence.slice(a.phrase.end, b.phrase.opening);
  if (between.length === 1 && between[0]?.tag === 'comma' && !a.phrase.owns)
    return isApposition(sentence, a, b) ? 'apposition' : null;
  if (isShortForm(sentence, a, b)) return 'called';
  if (isCalled(between, calls)) return mayBeCalled(a, between) ? 'called' : null;
  const [verb] = between;
  if (verb?.tag !== 'be' || between.length > 2) return null;
  if (between.length === 2 && between[1]?.tag !== 'adverb') return null;
  return isCopula(a, b) ? 'copula' : null;
}

/**
 * "joint crossing compacts (JCCs)": a long form before its short form in brackets, as Schwartz &
 * Hearst 2003 find them ("A simple algorithm for identifying abbreviation definitions").
 */
function isShortForm(sentence: Sentence, a: Placed, b: Placed): boolean {
  const [open, close] = [sentence[a.phrase.end], sentence[b.phrase.end]];
  if (open?.lower !== '(' || close?.lower !== ')' || b.phrase.start !== a.phrase.end + 1)
    return false;
  if (b.phrase.end - b.phrase.start !== 1 || b.mention.name === null) return false;
  const words = sentence.slice(a.phrase.start, a.phrase.end).map(({ lower }) => plainName(lower));
  const short = b.mention.name.replace(/s$/u, '');
  return short.length > 1 && isSpelt(short, words.join(' '));
}

/** Whether a short form's letters stand in the long form in order, from the back; the first begins a word. */
function isSpelt(short: string, long: string): boolean {
  let at = long.length;
  for (let letter = short.length - 1; letter >= 0; letter -= 1) {
    do at -= 1;
    while (
      at >= 0 &&
      (long[at] !== short[letter] || (letter === 0 && at > 0 && long[at - 1] !== ' '))
    );
    if (at < 0) return false;
  }
  return true;
}

/** "the accord, formally known as the Port Compact". */
function isCalled(between: Sentence, calls: ReadonlySet<string>): boolean {
  const words = between.filter(
    ({ tag }) => tag !== 'comma' && tag !== 'adverb' && tag !== 'bracket',
  );
  const [first] = words;
  return (
    first !== undefined &&
    first.lower !== 'as' &&
    words.length <= 2 &&
    words.every(({ lower }) => calls.has(lower))
  );
}

/** "Roe called the plan …": only of a thing, or after a comma, is it the passive. */
function mayBeCalled({ mention, phrase }: Placed, between: Sentence): boolean {
  if (between.some(({ lower }) => lower === 'as')) return true;
  return (
    mention.kind === 'phrase' && (between[0]?.tag === 'comma' || phrase.determiner === 'indefinite')
  );
}

function isCopula(a: Placed, b: Placed): boolean {
  return a.mention.kind === 'name' && b.mention.role !== null && b.phrase.determiner === 'definite';
}

function isApposition(sentence: Sentence, a: Placed, b: Placed): boolean {
  const close = closesAt(sentence, b.phrase.end);
  if (close < 0) return false;
  const listed = tagAt(sentence, close + 1) === 'coordinator';
  const [first, second] = [a.mention, b.mention];
  if (first.kind === 'name')
    return second.role !== null && !second.plural && second.kind === 'phrase';
  if (second.kind === 'name') return first.role !== null && !first.plural && !listed;
  return !listed && b.phrase.determiner === 'indefinite' && a.phrase.determiner === 'definite';
}

/** Where an apposition is closed by a comma, dash or stop; -1 where a verb comes first. */
function closesAt(sentence: Sentence, from: number): number {
  for (let at = from; at <= Math.min(sentence.length, from + longestTail); at += 1) {
    const tag = tagAt(sentence, at);
    if (tag === null || tag === 'comma' || tag === 'stop' || tag === 'dash') return at;
    if (verbal.has(tag)) return -1;
    if (tag !== 'preposition' && !nominal.has(tag)) return -1;
  }
  return -1;
}
