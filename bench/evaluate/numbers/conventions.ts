import { isCurrency } from '../../../server/core/figures/currencies.ts';
import type { FoundFigure } from '../../../server/core/figures/finding/finder.ts';
import {
  findInTokens,
  preparePassage,
} from '../../../server/core/figures/finding/find-in-tokens.ts';
import { findNumbers } from '../../../server/core/figures/find-numbers.ts';
import { defaultReading } from '../../../server/core/figures/interval.ts';
import { english } from '../../../server/core/figures/locales/en/english.ts';
import type { PeerNumber } from './peers.ts';

export type Convention = 'number' | 'currency' | 'percent' | 'dimension' | 'temperature' | 'age';

/**
 * Our findings as the specs of Microsoft Recognizers-Text count them: spans without qualifiers,
 * small money in cents, ages and temperatures apart from other measures.
 */
export function inMicrosoftsWay(text: string, convention: Convention): PeerNumber[] {
  if (convention === 'number') {
    return findNumbers(text).map(({ from, to, value }) => ({
      start: from,
      end: to,
      value: Number(value),
    }));
  }
  const passage = preparePassage(text, english, defaultReading, false);
  return findInTokens(passage).flatMap((figure) => {
    const first = passage.tokens[figure.bare.from];
    const last = passage.tokens[figure.bare.to - 1];
    if (!first || !last || !figure.number) return [];
    const printed = text.slice(first.from, last.to);
    if (kindOf(figure, printed) !== convention) return [];
    const value = figure.number.value.toNumber() * timesOf(figure, printed);
    return [{ start: first.from, end: last.to, value }];
  });
}

function kindOf({ unit }: FoundFigure, printed: string): Convention | null {
  if (isCurrency(unit)) return 'currency';
  if (unit.startsWith('percent')) return /%|per ?cent|pct/i.test(printed) ? 'percent' : null;
  if (/\b(?:old|of age)\b/i.test(printed)) return 'age';
  if (/^(?:Cel|\[degF\]|K|deg)$/.test(unit)) return 'temperature';
  if (/^(?:persons|items:.*|s|min|h|d|wk|mo|a)$/.test(unit)) return null;
  return 'dimension';
}

/** The specs count cents and pence where no whole dollars or pounds are printed. */
function timesOf({ unit }: FoundFigure, printed: string): number {
  const small = /\b(?:cents?|pence|penny|pennies|paise|kopecks?|kopeks)$|¢$/i.test(printed);
  const whole = /dollar|pound|rupee|euro|[$€£₹]/i.test(printed);
  return isCurrency(unit) && small && !whole ? 100 : 1;
}
