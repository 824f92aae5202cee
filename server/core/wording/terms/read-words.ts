import { findQuotations } from '../../extraction/quotations.ts';
import { paragraphRanges } from '../../text/paragraphs.ts';
import type { Range } from '../../text/range.ts';
import { isInnerHyphen, tokenize, type Token } from '../../text/tokens.ts';
import type { TextPart } from './parts.ts';
import type { WordForm, WordForms } from './word-forms.ts';

/** A word of a text. */
export interface ReadWord extends Range {
  form: WordForm;
  /** Its capital may be due to where it stands: the start of a sentence, a headline. */
  placed: boolean;
  /** Nothing but white space lies between it and the word before. */
  follows: boolean;
  quoted: boolean;
}

/** The words of one part of a text, in order; numbers are none. */
export function readWords(text: string, part: TextPart, forms: WordForms): ReadWord[] {
  const within = text.slice(part.from, part.to);
  const read: ReadWord[] = [];
  for (const paragraph of paragraphRanges(within)) {
    const offset = part.from + paragraph.from;
    const printed = within.slice(paragraph.from, paragraph.to);
    readParagraph(printed, { offset, isHeadline: part.kind === 'headline', forms }, read);
  }
  return read;
}

interface Setting {
  /** Where the paragraph starts in its text. */
  offset: number;
  isHeadline: boolean;
  forms: WordForms;
}

function readParagraph(text: string, { offset, isHeadline, forms }: Setting, read: ReadWord[]) {
  const tokens = tokenize(text);
  const isQuoted = quotedAt(text);
  // In a line of capitals alone they say nothing.
  const shouts = !/\p{Ll}/u.test(text);
  let [opens, follows] = [true, false];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') {
      if (token && endsSentence.has(token.text)) opens = true;
      follows = false;
      continue;
    }
    const last = lastOf(tokens, at);
    const printed = last === at ? token.text : text.slice(token.from, tokens[last]?.to);
    const form = forms.of(printed, shouts);
    const from = offset + token.from;
    const placed = opens || shouts || isHeadline;
    const quoted = isQuoted(token.from);
    read.push({ from, to: from + form.text.length, form, placed, follows, quoted });
    [opens, follows] = [false, true];
    at = last;
  }
}

/** Whether a place lies inside quotation marks; to be asked from left to right. */
function quotedAt(text: string): (at: number) => boolean {
  const quotations = findQuotations(text, { from: 0, to: text.length });
  let next = 0;
  return (at) => {
    while ((quotations[next]?.to ?? Infinity) <= at) next += 1;
    return (quotations[next]?.from ?? Infinity) <= at;
  };
}

const endsSentence = new Set('.!?…:;"“«„—–•');

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
  if (letter?.text.length !== 1 || stop?.text !== '.' || stop.gap !== 'none') return false;
  return letter.kind === 'word' && /^\p{Lu}$/u.test(letter.text);
}
