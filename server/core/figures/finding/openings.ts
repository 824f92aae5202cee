import type { Token } from '../../text/tokens.ts';
import type { FigureLocale, Passage } from './finder.ts';
import { isVulgarFraction } from './simple-fractions.ts';

/** Tokens that can stand before the number of a figure: three qualifiers and a currency. */
export const longestOpening = 12;

/** How far each token stands before the next number; most words of a text are far from any. */
export function measureToNumbers(
  tokens: readonly Token[],
  { numberWords }: FigureLocale,
): Uint8Array {
  const toNumber = new Uint8Array(tokens.length);
  let distance = 255;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    const number =
      token?.kind === 'number' ||
      (token?.kind === 'word' ? numberWords.has(token.lower) : isVulgarFraction(token?.text ?? ''));
    distance = number ? 0 : Math.min(distance + 1, 255);
    toNumber[at] = distance;
  }
  return toNumber;
}

const openingWords = new WeakMap<FigureLocale, ReadonlySet<string>>();

/** Whether a figure can begin at a token: the finders are asked nowhere else. */
export function mayOpen({ tokens, toNumber, locale }: Passage, at: number): boolean {
  const distance = toNumber[at] ?? 255;
  if (distance === 0) return true;
  if (distance > longestOpening) return false;
  return openingsOf(locale).has(tokens[at]?.lower ?? '');
}

function openingsOf(locale: FigureLocale): ReadonlySet<string> {
  const known = openingWords.get(locale);
  if (known) return known;
  const openings = new Set([
    ...locale.qualifiersBefore.starts,
    ...locale.currenciesBefore.starts,
    ...locale.someFew.starts,
    ...locale.ranges.keys(),
    ...locale.nouns.articles,
    ...locale.ages.before,
    ...locale.negativeWords,
    ...locale.currencySigns,
    ...['-', '−'],
  ]);
  openingWords.set(locale, openings);
  return openings;
}
