import { isInnerHyphen } from '../../text/tokens.ts';
import type { KeepOut, Passage } from '../finding/finder.ts';

/** Digits written onto letters: "MH17", "F-16", "COVID-19", and "7th", "1990s", "5G" after them. */
export const codes: KeepOut = (passage, at) => {
  const { tokens } = passage;
  const token = tokens[at];
  if (token?.kind !== 'number') return 0;
  const joined = tokens[isInnerHyphen(tokens, at - 1) ? at - 2 : at - 1];
  if (token.gap === 'none' && joined?.kind === 'word' && !isCurrencyEnd(passage, at)) return 1;
  const after = tokens[at + 1];
  if (after?.kind !== 'word' || after.gap !== 'none') return 0;
  return isKnownSuffix(passage, at + 1) ? 0 : 2;
};

/** "EUR5m": the letters before are a currency. */
function isCurrencyEnd({ tokens, locale }: Passage, at: number): boolean {
  return locale.currenciesBefore.before(tokens, at) !== null;
}

function isKnownSuffix({ tokens, locale }: Passage, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return (
    locale.gluedScales.has(word) ||
    locale.shortScales.has(word) ||
    locale.scales.has(word) ||
    locale.unitsAfter.at(tokens, at) !== null
  );
}
