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

const pattern = /(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)|(\n)|[^\S\n]+|[^]/uy;

/** The tokens of a text in order; white space is between them, not among them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  let from = 0;
  while (from < text.length) {
    // Every text is read by this, and most of it is plain words and digits: 3 times as fast.
    let kind = kindOfUnit(text.charCodeAt(from));
    let to = from + 1;
    if (kind === 'word') to = endOfPlainWord(text, from);
    else if (kind === 'number') to = endOfNumber(text, from);
    if (kind === 'other' || to < 0) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      to = pattern.lastIndex;
      kind = kindOfMatch(match);
    }
    if (kind === 'line') gap = 'line';
    else if (kind === 'space') gap = gap === 'none' ? 'space' : gap;
    else if (kind !== 'other') {
      const found = text.slice(from, to);
      tokens.push({
        kind,
        text: found,
        lower: kind === 'word' ? inLower(found) : lowerSymbol(found),
        from,
        to,
        gap,
      });
      gap = 'none';
    }
    from = to;
  }
  return tokens;
}

/** In lower case, with straight apostrophes. */
export function inLower(word: string): string {
  if (isPlainLower(word)) return word;
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Most words are; asking is cheaper than a copy. */
function isPlainLower(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if ((unit < 97 || unit > 122) && unit !== 45 && unit !== 39) return false;
  }
  return true;
}

function lowerSymbol(symbol: string): string {
  const unit = symbol.charCodeAt(0);
  if (unit < 128) return symbol;
  return unit === apostrophe ? "'" : symbol.toLowerCase();
}

type Kind = Token['kind'] | 'line' | 'space' | 'other';

const apostrophe = 0x2019;

function kindOfUnit(unit: number): Kind {
  if (isAsciiLetter(unit)) return 'word';
  if (unit === 32) return 'space';
  if (isAsciiDigit(unit)) return 'number';
  if (unit === 10) return 'line';
  if (isPunctuation(unit)) return 'symbol';
  // Control characters and other scripts are the pattern's.
  return unit <= 32 || unit >= 127 ? 'other' : 'symbol';
}

function isAsciiLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Dashes, quotation marks, bullets and dots of print. */
function isPunctuation(unit: number): boolean {
  return unit >= 0x2010 && unit <= 0x2027;
}

/** Where a word of ASCII letters and apostrophes ends; -1 where it may go on in other letters. */
function endOfPlainWord(text: string, from: number): number {
  let to = from + 1;
  for (;;) {
    while (isAsciiLetter(text.charCodeAt(to))) to += 1;
    const next = text.charCodeAt(to);
    if (next === 39 || next === apostrophe) {
      const after = text.charCodeAt(to + 1);
      if (isAsciiLetter(after)) to += 2;
      else return after >= 127 && !isPunctuation(after) ? -1 : to;
    } else return next >= 127 && !isPunctuation(next) ? -1 : to;
  }
}

/** Digits, and more of them behind each stop or comma. */
function endOfNumber(text: string, from: number): number {
  let to = from + 1;
  for (;;) {
    while (isAsciiDigit(text.charCodeAt(to))) to += 1;
    const next = text.charCodeAt(to);
    const joins = (next === 44 || next === 46) && isAsciiDigit(text.charCodeAt(to + 1));
    if (!joins) return to;
    to += 2;
  }
}

function kindOfMatch(match: RegExpExecArray | null): Kind {
  if (!match) return 'other';
  const { 0: found, 1: word, 2: feed } = match;
  if (word !== undefined) return 'word';
  if (feed !== undefined) return 'line';
  return found.trim() === '' ? 'space' : 'symbol';
}

export function isCapitalized(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const unit = token.text.charCodeAt(0);
  return unit < 128 ? unit < 97 : /^\p{Lu}/u.test(token.text);
}

/** A hyphen written onto what stands on both its sides: "30-day". */
export function isInnerHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.text === '-' && token.gap === 'none' && tokens[at + 1]?.gap === 'none';
}
