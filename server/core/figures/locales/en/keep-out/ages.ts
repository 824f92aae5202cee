import { isCapitalized, type Token } from '../../../../text/tokens.ts';
import type { KeepOut, Passage } from '../../../finding/finder.ts';

/** "aged 45", "45-year-old", "45 years old", "in her 40s", "Jane Roe, 45, said". */
export const ages: KeepOut = (passage, at) => {
  const { tokens } = passage;
  const token = tokens[at];
  if (/^(?:aged?|ages)$/.test(token?.lower ?? ''))
    return /^\d+$/.test(tokens[at + 1]?.text ?? '') ? 2 : 0;
  const old = afterNumber(passage, at, ['year', 'old']);
  if (old > 0) return old;
  return isAgeInApposition(tokens, at) ? 1 : 0;
};

/** "45-year-old", "six years old", "three months old". */
function afterNumber(passage: Passage, at: number, [, last]: [string, string]): number {
  const { tokens, locale } = passage;
  const token = tokens[at];
  const number =
    token?.kind === 'number' || (token && locale.readNumberWords(passage, at) !== null);
  if (!number) return 0;
  for (let next = at + 1; next < at + 7; next += 1) {
    if (!/^(?:years?|months?|weeks?|days?)$/.test(tokens[next]?.lower ?? '')) continue;
    const after = tokens[next + 1]?.text === '-' ? next + 2 : next + 1;
    if (tokens[after]?.lower === last) return after + 1 - at;
    return tokens[after]?.lower === 'of' && tokens[after + 1]?.lower === 'age' ? after + 2 - at : 0;
  }
  return 0;
}

/** A small number between commas after a name. */
function isAgeInApposition(tokens: readonly Token[], at: number): boolean {
  return (
    /^[1-9]\d?$/.test(tokens[at]?.text ?? '') &&
    tokens[at - 1]?.text === ',' &&
    isCapitalized(tokens[at - 2]) &&
    /^[,.]$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 1]?.gap === 'none' &&
    tokens[at + 2]?.kind !== 'number'
  );
}
