import { isCapitalized, isInnerHyphen, type Token } from '../../text/tokens.ts';
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
    if (isInnerHyphen(tokens, index)) continue;
    if (token.kind !== 'word') break;
    if (!head && nouns.peopleStates.has(token.lower) && index === at) {
      return { unit: 'persons', next: index + 1 };
    }
    if (nouns.stops.has(token.lower)) break;
    const unit = unitOf(nouns, token, one);
    if (unit) head = { unit, next: index + 1 };
    else if (head) break;
    if (head?.unit === 'persons' && !nouns.mayModify.has(token.lower)) break;
  }
  return head ?? readState(passage, at);
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
