import type { Range } from './range.ts';

/** A word, a number as written in digits ("1,243.5"), or one other character. UTF-16 range. */
export interface Token extends Range {
  kind: 'word' | 'number' | 'symbol';
  text: string;
  /** In lower case, with straight apostrophes. */
  lower: string;
  /** What separates it from the token before. */
  gap: 'none' | 'space' | 'line';
}

const pattern =
  /(\d+(?:[.,]\d+)*)|(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)|(\n)|[^\S\n]+|[^]/gu;

/** The tokens of a text in order; white space is between them, not among them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  for (const match of text.matchAll(pattern)) {
    const { 0: found, 1: digits, 2: word, 3: feed, index } = match;
    if (feed !== undefined) {
      gap = 'line';
    } else if (digits === undefined && word === undefined && found.trim() === '') {
      if (gap === 'none') gap = 'space';
    } else {
      tokens.push({
        kind: digits !== undefined ? 'number' : word !== undefined ? 'word' : 'symbol',
        text: found,
        lower: found.toLowerCase().replaceAll('’', "'"),
        from: index,
        to: index + found.length,
        gap,
      });
      gap = 'none';
    }
  }
  return tokens;
}

export function isCapitalized(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** A hyphen written onto what stands on both its sides: "30-day". */
export function isInnerHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.text === '-' && token.gap === 'none' && tokens[at + 1]?.gap === 'none';
}
