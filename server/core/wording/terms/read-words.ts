import { findQuotations } from '../../extraction/quotations.ts';
import { paragraphRanges } from '../../text/paragraphs.ts';
import type { Range } from '../../text/range.ts';
import { isInnerHyphen, tokenize, type Token } from '../../text/tokens.ts';
import type { WordLocale } from './locales/word-locale.ts';
import type { TextPart } from './parts.ts';

/** A word as terms are counted of it. */
export interface ReadWord extends Range {
  /** As printed, without "'s": "troops", "US", "cease-fire". */
  text: string;
  /** The form under which it is counted: "troop", "US", "cease-fire". */
  key: string;
  /** It carries grammar alone. */
  common: boolean;
  /** Its capital may be due to where it stands: the start of a sentence, a headline. */
  placed: boolean;
  /** Nothing but white space lies between it and the word before. */
  follows: boolean;
  quoted: boolean;
}

/** The words of one part of a text, in order; numbers are none. */
export function readWords(text: string, part: TextPart, locale: WordLocale): ReadWord[] {
  const within = text.slice(part.from, part.to);
  return paragraphRanges(within).flatMap((paragraph) => {
    const printed = within.slice(paragraph.from, paragraph.to);
    const quoted = findQuotations(printed, { from: 0, to: printed.length });
    const reader = new Reader(printed, part.from + paragraph.from, locale, quoted);
    return reader.read(part.kind === 'headline');
  });
}

class Reader {
  readonly #text: string;
  readonly #offset: number;
  readonly #locale: WordLocale;
  readonly #quoted: readonly Range[];
  #quotation = 0;

  constructor(text: string, offset: number, locale: WordLocale, quoted: readonly Range[]) {
    this.#text = text;
    this.#offset = offset;
    this.#locale = locale;
    this.#quoted = quoted;
  }

  read(isHeadline: boolean): ReadWord[] {
    const tokens = tokenize(this.#text);
    // In a line of capitals alone they say nothing.
    const shouts = !/\p{Ll}/u.test(this.#text);
    const found: ReadWord[] = [];
    let [opens, follows] = [true, false];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token?.kind !== 'word') {
        if (token && endsSentence.test(token.text)) opens = true;
        follows = false;
        continue;
      }
      const last = lastOf(tokens, at);
      const to = tokens[last]?.to ?? token.to;
      const placed = opens || shouts || isHeadline;
      found.push(this.#word(token.from, to, { placed, follows, shouts }));
      [opens, follows] = [false, true];
      at = last;
    }
    return found;
  }

  #word(from: number, to: number, at: { placed: boolean; follows: boolean; shouts: boolean }) {
    const text = bare(this.#text.slice(from, to));
    const key = keyOf(text, this.#locale, at.shouts);
    return {
      ...{ from: this.#offset + from, to: this.#offset + from + text.length, text, key },
      common: isCommon(this.#locale, key, text),
      placed: at.placed,
      follows: at.follows,
      quoted: this.#isQuoted(from),
    };
  }

  #isQuoted(at: number): boolean {
    while ((this.#quoted[this.#quotation]?.to ?? Infinity) <= at) this.#quotation += 1;
    return (this.#quoted[this.#quotation]?.from ?? Infinity) <= at;
  }
}

const endsSentence = /^[.!?…:;"“«„—–•]$/u;

/** "cease-fire", "U.S." and "state-run" are one word: the last token of the word at one. */
function lastOf(tokens: readonly Token[], at: number): number {
  let last = at;
  while (isInnerHyphen(tokens, last + 1) && tokens[last + 2]?.kind === 'word') last += 2;
  while (isInitial(tokens, last) && isInitial(tokens, last + 2) && tokens[last + 2]?.gap === 'none')
    last += 2;
  return last;
}

/** "U.": one capital and a stop right behind it. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const [letter, stop] = [tokens[at], tokens[at + 1]];
  return (
    letter?.kind === 'word' &&
    /^\p{Lu}$/u.test(letter.text) &&
    stop?.text === '.' &&
    stop.gap === 'none'
  );
}

function bare(word: string): string {
  return word.replace(/['’][sS]$/u, '');
}

/** As long as an abbreviation in capitals is: "US" and "us" are two words. */
const abbreviation = /^(\p{Lu}{2,5})s?$/u;

/** The form under which a word is counted, as printed without "'s". */
export function keyOf(text: string, locale: WordLocale, shouts = false): string {
  const letters = text.includes('.') ? text.replaceAll('.', '') : text;
  const short = shouts ? null : abbreviation.exec(letters);
  if (short?.[1] !== undefined) return short[1];
  return locale.fold(letters.toLowerCase().replaceAll('’', "'"));
}

function isCommon({ common }: WordLocale, key: string, text: string): boolean {
  if (key.length === 1) return true;
  // "US" is no "us".
  if (key !== key.toLowerCase()) return false;
  return common.has(key) || common.has(text.toLowerCase().replaceAll('’', "'"));
}
