import { isCapitalized, type Token } from '../../../../text/tokens.ts';
import type { KeepOut } from '../../../finding/finder.ts';
import { months } from '../calendar.ts';

/** "May 6", "May 6, 2021", "6 May 2021", "May 3-7", "3 and 4 May". */
export const dates: KeepOut = ({ tokens }, at) => {
  if (isMonth(tokens[at])) {
    const start = isStop(tokens[at + 1]) ? at + 2 : at + 1;
    if (!isDay(tokens[start])) return 0;
    return withYear(tokens, afterDays(tokens, start)) - at;
  }
  if (!isDay(tokens[at])) return 0;
  const next = afterDays(tokens, at);
  const month = tokens[next]?.lower === 'of' ? next + 1 : next;
  return isMonth(tokens[month]) ? withYear(tokens, month + 1) - at : 0;
};

/** Months are written with a capital; "may 6" is a verb. */
function isMonth(token: Token | undefined): boolean {
  return isCapitalized(token) && token?.gap !== 'line' && months.has(token?.lower ?? '');
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:[1-9]|0[1-9]|[12]\d|3[01])$/.test(token.text);
}

function isStop(token: Token | undefined): boolean {
  return token?.text === '.' && token.gap === 'none';
}

/** Past one day, or two that are joined, with their "th". */
function afterDays(tokens: readonly Token[], at: number): number {
  let next = afterOrdinal(tokens, at + 1);
  if (/^(?:-|–|to|and|or)$/.test(tokens[next]?.lower ?? '') && isDay(tokens[next + 1])) {
    next = afterOrdinal(tokens, next + 2);
  }
  return next;
}

function afterOrdinal(tokens: readonly Token[], at: number): number {
  const glued = tokens[at]?.gap === 'none';
  return glued && /^(?:st|nd|rd|th)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
}

function withYear(tokens: readonly Token[], at: number): number {
  const year = tokens[at]?.text === ',' ? at + 1 : at;
  return /^(?:1[5-9]|20)\d\d$/.test(tokens[year]?.text ?? '') ? year + 1 : at;
}
