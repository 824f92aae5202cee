import type { Token } from '../../text/tokens.ts';
import type { PeriodLocale } from './period-finder.ts';

/** Tokens from the first word of a time to the word that makes it one: "the first two of the". */
const nearOpening = 6;
/** The same where a clause may stand between. */
const farOpening = 16;

/** How far each token stands before the next digits or time word. */
export function measureToTimes(
  tokens: readonly Token[],
  timeWords: ReadonlySet<string>,
): Uint8Array {
  const toTime = new Uint8Array(tokens.length);
  let distance = 255;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    const time =
      token?.kind === 'number'
        ? isTimely(token, tokens[at + 1])
        : token?.kind === 'word' && timeWords.has(token.lower);
    distance = time ? 0 : Math.min(distance + 1, 255);
    toTime[at] = distance;
  }
  return toTime;
}

/** A year, a rank, or digits joined to more: other digits are a time only beside a time word. */
function isTimely({ text }: Token, next: Token | undefined): boolean {
  if (text.length === 4) return true;
  return next?.gap === 'none' && (next.kind === 'word' || /^[-/.:–]$/.test(next.text));
}

/** Whether a time can begin at a token: the finders are asked nowhere else. */
export function mayOpen(
  { openingWords, farOpeningWords }: PeriodLocale,
  token: Token | undefined,
  toTime: number,
): boolean {
  if (!token || toTime > farOpening) return false;
  if (token.kind === 'number') return toTime <= nearOpening;
  if (token.kind !== 'word' || !openingWords.has(token.lower)) return false;
  return toTime <= nearOpening || farOpeningWords.has(token.lower);
}

/** Tokens of the longest dates and ranges of dates; what is joined to more is a code. */
const longestChain = 11;

/** Past digits joined to digits over and over, "1-1-1-1-…"; where there are few, the place itself. */
export function skipChain(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'number') return at;
  let next = at + 1;
  while (tokens[next]?.gap === 'none' && /^(?:\d+|[-/.–])$/.test(tokens[next]?.text ?? ''))
    next += 1;
  return next - at > longestChain ? next : at;
}

/** Tokens before a time that may say whether it is to come. */
const view = 16;

/** Says of places asked for in order whether a word that looks ahead stands before them. */
export class AheadWords {
  private next = 0;
  private last = -Infinity;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly words: ReadonlySet<string>,
  ) {}

  /** In the same sentence and not too far. */
  before(at: number): boolean {
    for (; this.next < at; this.next += 1) {
      const token = this.tokens[this.next];
      if (!token) continue;
      if (/^[.!?]$/.test(token.text)) this.last = -Infinity;
      else if (token.gap === 'line') this.last = -Infinity;
      if (this.words.has(token.lower)) this.last = this.next;
    }
    if (this.tokens[at]?.gap === 'line') return false;
    return at - this.last <= view;
  }
}
