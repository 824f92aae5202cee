import type { Range } from '../text/range.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { writeDecimal } from './decimal.ts';
import { newMemo, type FigureLocale, type Passage } from './finding/finder.ts';
import { measureToNumbers } from './finding/openings.ts';
import { readPlainNumber } from './finding/plain-number.ts';
import { defaultReading } from './interval.ts';
import { english } from './locales/en/english.ts';

export interface PlainNumber extends Range {
  /** Plain decimal, "4600000". */
  value: string;
}

/**
 * Every number of a text, whatever it counts, numbers or names: the parts of dates, of addresses
 * and of versions too. What a text says of amounts is found by `findFigures`. UTF-16 ranges.
 */
export function findNumbers(text: string, locale: FigureLocale = english): PlainNumber[] {
  const tokens = tokenize(text);
  const keptOut = new Uint8Array(tokens.length);
  const toNumber = measureToNumbers(tokens, locale);
  const passage: Passage = {
    text,
    tokens,
    keptOut,
    toNumber,
    locale,
    settings: defaultReading,
    whole: false,
    memo: newMemo(),
  };
  const numbers: PlainNumber[] = [];
  let at = 0;
  while (at < tokens.length) {
    const number = (toNumber[at] ?? 0) <= 2 ? readPlainNumber(passage, at) : null;
    const [first, last] = [tokens[at], tokens[(number?.next ?? 0) - 1]];
    if (number && first && last) {
      numbers.push({ from: first.from, to: last.to, value: writeDecimal(number.value) });
    } else if (first?.kind === 'number' && !isWritten(passage, at)) numbers.push(...runs(first));
    at = number?.next ?? skipWord(passage, at);
  }
  return numbers;
}

/** Past a token and the letters written onto its digits: there is no number in "29km2". */
function skipWord({ tokens }: Passage, at: number): number {
  let next = at + 1;
  if (tokens[at]?.kind === 'symbol') return next;
  while (tokens[next]?.gap === 'none' && tokens[next]?.kind !== 'symbol') next += 1;
  return next;
}

/** Digits that are written onto letters are part of a name or a measure. */
function isWritten({ tokens }: Passage, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    (before?.kind === 'word' && token?.gap === 'none') ||
    (after?.kind === 'word' && after.gap === 'none')
  );
}

/** The numbers of a list without spaces: "22,24,26", "192.168.1.2". */
function runs({ text, from }: Token): PlainNumber[] {
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    from: from + index,
    to: from + index + digits.length,
    value: digits.replace(/^0+(?=\d)/, ''),
  }));
}
