import { isCapitalized, isInnerHyphen, type Token } from '../../text/tokens.ts';
import { isCurrency } from '../currencies.ts';
import type { Unit } from '../figure.ts';
import type { NounWords, Passage, Read } from './finder.ts';

/** Words looked at for the noun: "1,243 badly wounded Northland border guards". */
const mostWords = 6;

/**
 * The noun a number counts, as a unit: "persons", "items:missile". The last of a run of plural
 * nouns is the head ("arms deliveries"). With `one`, a singular that names a person counts too.
 */
export function readCountedNoun(
  passage: Passage,
  at: number,
  { one }: { one: boolean },
): Read<{ unit: Unit }> | null {
  const { tokens, locale } = passage;
  const { nouns } = locale;
  let index = skipPartitive(passage, at);
  const limit = index + mostWords * 2;
  let head: Read<{ unit: Unit }> | null = null;
  for (; index < limit; index += 1) {
    const token = tokens[index];
    if (!token || token.gap === 'line') break;
    if (isInnerHyphen(tokens, index) || isStopOfInitial(tokens, index)) continue;
    if (token.kind !== 'word') break;
    if (!head && nouns.peopleStates.has(token.lower) && index === at) {
      return { unit: 'persons', next: index + 1 };
    }
    if (nouns.stops.has(token.lower)) break;
    const counted = unitOf(nouns, token, one) ?? compoundUnit(passage, index, at);
    const unit = counted && (measureOf(passage, index) ?? counted);
    if (unit) head = { unit, next: index + 1 };
    else if (head) break;
  }
  return head ?? readState(passage, at);
}

/** "3,000-word": the noun written onto the number stands in the singular. */
function compoundUnit(
  { tokens, locale: { nouns } }: Passage,
  index: number,
  at: number,
): Unit | null {
  const word = tokens[index]?.lower ?? '';
  const counts = tokens[at - 1]?.kind === 'number' || nouns.compounded.has(word);
  const glued = counts && index === at + 1 && isInnerHyphen(tokens, at);
  return glued && word !== nouns.strong && /^\p{Ll}{3,}$/u.test(tokens[index]?.text ?? '')
    ? `items:${word}`
    : null;
}

/** "40 U.S. troops": these stops end no sentence. */
function isStopOfInitial(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at - 1];
  return (
    tokens[at]?.text === '.' && tokens[at].gap === 'none' && /^\p{Lu}$/u.test(letter?.text ?? '')
  );
}

/** "15 extra minutes": a measure with a word between. */
function measureOf({ tokens, locale }: Passage, at: number): Unit | null {
  const meaning = locale.unitsAfter.at(tokens, at)?.meaning;
  return meaning && (meaning.times ?? 1) === 1 && !isCurrency(meaning.unit) ? meaning.unit : null;
}

/** "killing three", "a town of 3,000": the words before tell that persons were counted. */
export function arePersonsBefore({ tokens, locale }: Passage, at: number): boolean {
  if (tokens[at]?.gap === 'line') return false;
  const last = tokens[at - 1]?.lower ?? '';
  const group = last === locale.partitive ? (tokens[at - 2]?.lower ?? '') : '';
  return locale.nouns.peopleVerbs.has(last) || locale.nouns.peopleGroups.has(group);
}

/** "of", and "of the", "of its". */
function skipPartitive({ tokens, locale }: Passage, at: number): number {
  if (tokens[at]?.lower !== locale.partitive) return at;
  return locale.nouns.determiners.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
}

function unitOf(nouns: NounWords, token: Token, one: boolean): Unit | null {
  const singular = nouns.singular(token.lower);
  if (singular !== null) {
    return isPerson(nouns, singular, token) ? 'persons' : `items:${singular}`;
  }
  return one && nouns.people.has(token.lower) ? 'persons' : null;
}

function isPerson(nouns: NounWords, singular: string, token: Token): boolean {
  return nouns.people.has(singular) || (isCapitalized(token) && nouns.peoples.test(token.lower));
}

/** "at least 17 were killed": the verb tells that persons were counted. */
function readState({ tokens, locale }: Passage, at: number): Read<{ unit: Unit }> | null {
  let index = at;
  while (index < at + 3 && locale.nouns.linking.has(tokens[index]?.lower ?? '')) index += 1;
  const states = locale.nouns.peopleStates.has(tokens[index]?.lower ?? '');
  return states && tokens[index]?.gap !== 'line' ? { unit: 'persons', next: at } : null;
}
