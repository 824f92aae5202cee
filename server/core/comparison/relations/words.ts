import { singular } from '../../figures/locales/en/nouns.ts';
import { tokenize } from '../../text/tokens.ts';
import {
  idlePlaceWords,
  idleWords,
  partOfPlaceWords,
  partsOfThings,
  sameThings,
} from './locales/en.ts';

/** How two phrases lie to each other: the same, one inside the other, or neither. */
export type Containment = 'equal' | 'a in b' | 'b in a' | 'apart';

const nameOf = new Map(sameThings.flatMap(([first, ...more]) => more.map((each) => [each, first])));
const wholesOf = new Map<string, string[]>();
for (const [whole, ...parts] of partsOfThings) {
  for (const part of parts) wholesOf.set(part, [...(wholesOf.get(part) ?? []), whole]);
}

/**
 * Two things counted. A thing lies inside another when each word of the wider one is said of it
 * too, by the same word or by one that is a part of it: "civilians killed" in "casualties",
 * "military aid" in "total assistance". Words nobody listed only contain what repeats them.
 */
export function compareThings(a: string, b: string): Containment {
  return compareWordSets(thingWords(a), thingWords(b), isWithin);
}

/** Two places. "Eastern Norland" lies in "Norland"; "near Norland" does not. */
export function comparePlaces(a: string, b: string): Containment {
  const [inA, inB] = [placeWords(a), placeWords(b)];
  if (inA.size === inB.size && [...inA].every((word) => inB.has(word))) return 'equal';
  const [more, fewer] = inA.size > inB.size ? [inA, inB] : [inB, inA];
  const narrowed = inA.size > inB.size ? 'a in b' : 'b in a';
  const rest = [...more].filter((word) => !fewer.has(word));
  const named = [...fewer].every((word) => more.has(word));
  if (named && rest.every((word) => partOfPlaceWords.has(word))) return narrowed;
  return endsWith(a, b) ? 'a in b' : endsWith(b, a) ? 'b in a' : 'apart';
}

/** "Port Sel, Norland" names where it lies. */
function endsWith(place: string, whole: string): boolean {
  return place.toLowerCase().endsWith(`, ${whole.toLowerCase()}`);
}

function compareWordSets(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  within: (part: string, whole: string) => boolean,
): Containment {
  const inside = (part: ReadonlySet<string>, whole: ReadonlySet<string>) =>
    whole.size > 0 && [...whole].every((wide) => [...part].some((word) => within(word, wide)));
  const [aInB, bInA] = [inside(a, b), inside(b, a)];
  if (a.size === b.size && aInB && bInA) return 'equal';
  if (aInB !== bInA) return aInB ? 'a in b' : 'b in a';
  return aInB || (a.size === 0 && b.size === 0) ? 'equal' : 'apart';
}

function isWithin(part: string, whole: string): boolean {
  return part === whole || (wholesOf.get(part) ?? []).some((parent) => isWithin(parent, whole));
}

/** "People killed" are no other thing than "killed". */
function thingWords(thing: string): Set<string> {
  const words = wordSet(thing, idleWords, (word) => nameOf.get(word) ?? word);
  if (words.size > 1) words.delete('person');
  return words;
}

function placeWords(place: string): Set<string> {
  return wordSet(place, idlePlaceWords, (word) => word);
}

/** No phrase an editor types has more words; longer ones are compared by their beginning. */
const mostWords = 30;

function wordSet(
  phrase: string,
  idle: ReadonlySet<string>,
  name: (word: string) => string,
): Set<string> {
  const found = tokenize(phrase.slice(0, 1000))
    .filter(({ kind }) => kind !== 'symbol')
    .map(({ lower }) => lower.replace(/'s?$/, ''))
    .filter((word) => word !== '' && !idle.has(word))
    .slice(0, mostWords)
    .map((word) => name(nameOf.has(word) ? word : (singular(word) ?? word)));
  return new Set(found);
}
