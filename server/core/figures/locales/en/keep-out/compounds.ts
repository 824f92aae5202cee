import { words } from '../../../../text/phrases.ts';
import { isInnerHyphen, type Token } from '../../../../text/tokens.ts';
import type { KeepOut, Passage } from '../../../finding/finder.ts';

const ordinals = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth hundredth thousandth',
);

/** "twenty-first", "two-state", "5-star", "one-time": a number grown into another word. */
export const compounds: KeepOut = (passage, at) => {
  const { tokens } = passage;
  const next = numberEnd(passage, at);
  if (next === null || !isInnerHyphen(tokens, next)) return 0;
  const word = tokens[next + 1];
  if (word?.kind !== 'word') return 0;
  if (ordinals.has(word.lower) && tokens[at]?.lower.endsWith('ty')) return next + 2 - at;
  return belongsToFigure(passage, next) || isMoneyRange(passage, at, next) ? 0 : next + 2 - at;
};

/** The token after a number that may be part of a compound. */
function numberEnd(passage: Passage, at: number): number | null {
  const token = passage.tokens[at];
  if (token?.kind === 'number') return at + 1;
  // The words of "twenty-five-member" are read as a whole, from the first.
  return token?.kind === 'word'
    ? (passage.locale.readNumberWords(passage, at)?.next ?? null)
    : null;
}

/** "-million", "-day", "-member", "-thirds", "-plus", or the next end of a range. */
function belongsToFigure({ tokens, locale }: Passage, hyphen: number): boolean {
  const word = tokens[hyphen + 1]?.lower ?? '';
  return (
    locale.scales.has(word) ||
    locale.shortScales.has(word) ||
    locale.fractions.has(word) ||
    locale.nouns.people.has(word) ||
    locale.nouns.compounded.has(word) ||
    locale.nouns.singular(word) !== null ||
    locale.unitsAfter.at(tokens, hyphen + 1) !== null ||
    locale.qualifiersAfter.at(tokens, hyphen) !== null ||
    locale.outOf.at(tokens, hyphen) !== null ||
    isCountedInDigits(tokens, hyphen)
  );
}

/** "a $20,000-to-$30,000 raise". */
function isMoneyRange({ tokens, locale }: Passage, at: number, hyphen: number): boolean {
  return (
    locale.rangeJoiners.has(tokens[hyphen + 1]?.lower ?? '') &&
    locale.currenciesBefore.before(tokens, at) !== null
  );
}

/** "a 3,000-word letter"; in words such compounds are set phrases ("two-state"). */
function isCountedInDigits(tokens: readonly Token[], hyphen: number): boolean {
  const [number, word, after] = [tokens[hyphen - 1], tokens[hyphen + 1], tokens[hyphen + 2]];
  return (
    number?.kind === 'number' &&
    /^\p{Ll}{3,}$/u.test(word?.text ?? '') &&
    !notCounted.has(word?.lower ?? '') &&
    !(after?.text === '-' && after.gap === 'none')
  );
}

const notCounted = words('something somethings fold odd style type like ish only free based');
