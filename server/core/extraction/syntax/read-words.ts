import { beforeDigits, eitherWay, openers, titles } from '../../text/abbreviations.ts';
import type { Range } from '../../text/range.ts';
import { inLower } from '../../text/tokens.ts';
import type { Grammar } from './grammar.ts';
import type { Quotation } from '../quotations.ts';
import { printedAt, type Printed } from './printed.ts';
import type { Quoted, Sentence, Tag, Word } from './word.ts';

const marks: ReadonlyMap<string, Tag> = new Map([
  [',', 'comma'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  [';', 'stop'],
  ['…', 'dash'],
  [':', 'colon'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['-', 'dash'],
  ['--', 'dash'],
  ['(', 'bracket'],
  [')', 'bracket'],
  ['[', 'bracket'],
  [']', 'bracket'],
]);

/** The sentences of a paragraph, its quotations taken as one word each. */
export function readSentences(
  text: string,
  paragraph: Range,
  quotations: readonly Quotation[],
  grammar: Grammar,
): Sentence[] {
  const builder = new SentenceBuilder(text, grammar);
  let at = paragraph.from;
  for (const quotation of quotations) {
    builder.readPlain({ from: at, to: quotation.from });
    builder.addQuotation(quotation);
    at = quotation.to;
  }
  builder.readPlain({ from: at, to: paragraph.to });
  return builder.finish();
}

/**
 * Words after which a sentence is taken for a list, a table or an attack and cut. More, and what
 * looks to a sentence's end costs more; fewer, and long quotations of lists fall apart.
 */
const longestSentence = 250;

class SentenceBuilder {
  private readonly text: string;
  private readonly grammar: Grammar;
  private readonly sentences: Word[][] = [];
  private words: Word[] = [];
  /** A quotation ended with a stop: the sentence is over unless what follows belongs to it. */
  private mayEnd = false;

  constructor(text: string, grammar: Grammar) {
    this.text = text;
    this.grammar = grammar;
  }

  readPlain({ from, to }: Range): void {
    if (from >= to) return;
    const plain = this.text.slice(from, to);
    let index = 0;
    while (index < plain.length) {
      const { kind, end } = printedAt(plain, index);
      const range = { from: from + index, to: from + end };
      if (kind === 'word') index = this.addWord(plain.slice(index, end), range, plain, index);
      else {
        if (kind !== 'space') this.addOther(kind, plain.slice(index, end), range, plain);
        index = end;
      }
    }
  }

  private addOther(kind: Printed['kind'], printed: string, range: Range, plain: string): void {
    if (kind === 'initials') this.addInitials(printed, range, plain);
    else if (kind === 'digits')
      this.add(printed.toLowerCase(), /-\p{L}/u.test(printed) ? 'adjective' : 'number', range);
    else this.addMark(printed, range);
  }

  addQuotation({ from, to, inner }: Quotation): void {
    if (this.mayEnd || this.words.length >= longestSentence) this.endSentence();
    const quoted = describe(this.text, inner);
    this.words.push({ from, to, lower: '', tag: 'quote', capital: false, quoted });
    this.mayEnd = quoted.ends === 'stop';
  }

  finish(): Sentence[] {
    this.endSentence();
    return this.sentences;
  }

  private add(lower: string, tag: Tag, range: Range, capital = false): void {
    if (this.mayEnd) this.decideEnd(capital, tag);
    if (this.words.length >= longestSentence) this.endSentence();
    this.words.push({ from: range.from, to: range.to, lower, tag, capital, quoted: null });
  }

  /** “Where to?” he asked: a small letter goes on; “We go.” The crew left: a capital does not. */
  private decideEnd(capital: boolean, tag: Tag): void {
    this.mayEnd = false;
    if (tag === 'comma' || tag === 'dash' || tag === 'stop' || tag === 'bracket') return;
    const last = this.words.at(-1);
    const asks = last && /[!?]/.test(this.text.slice(Math.max(last.from, last.to - 3), last.to));
    if (capital && !(asks && this.isTrailingCue())) this.endSentence();
  }

  /** “Where to?” Captain Roe asked. */
  private isTrailingCue(): boolean {
    const last = this.words.at(-1);
    const ahead = last ? this.text.slice(last.to, last.to + 60) : '';
    const [name = ''] = /^[^.!?,;:"“]*/u.exec(ahead) ?? [];
    return name
      .trim()
      .split(/\s+/u)
      .slice(0, 6)
      .some((word) => this.grammar.cueVerb(word.toLowerCase())?.speaks ?? false);
  }

  private addInitials(initials: string, range: Range, plain: string): void {
    this.add(initials.toLowerCase(), 'name', range, true);
    const next = /^\s+(\p{L}+)/u.exec(
      this.text.slice(range.to, Math.min(range.to + 24, range.to + plain.length)),
    )?.[1];
    if (next && openers.has(next)) this.endSentence();
  }

  private addMark(printed: string, range: Range): void {
    this.add(printed, marks.get(printed) ?? otherMark(printed), range);
    if (printed === '.' || printed === '!' || printed === '?') this.endSentence();
  }

  /** Returns how far of the plain stretch it read: an abbreviation takes its stop along. */
  private addWord(word: string, range: Range, plain: string, index: number): number {
    const end = index + word.length;
    const lower = inLower(word);
    const capital = isCapital(word);
    const stop = plain.charAt(end) === '.' && this.isAbbreviation(word, lower, plain, end + 1);
    if (stop) {
      this.add(
        lower,
        titles.has(lower) || capital ? 'name' : 'noun',
        { from: range.from, to: range.to + 1 },
        capital,
      );
      return end + 1;
    }
    const parts = lower.includes("'") || lower.includes('-') ? this.grammar.split(lower) : null;
    if (!parts) {
      this.add(lower, this.grammar.tag(lower, capital, this.words), range, capital);
      return end;
    }
    for (const part of parts) {
      const from = range.from + part.from;
      const to = range.from + part.to;
      const piece = lower.slice(part.from, part.to);
      const tag = part.tag ?? this.grammar.tag(piece, capital && part.from === 0, this.words);
      this.add(piece, tag, { from, to }, capital && part.from === 0);
    }
    return end;
  }

  private isAbbreviation(word: string, lower: string, plain: string, after: number): boolean {
    if (lower.length > 6) return false;
    const next = /^\s+["“'(]?([\p{L}\p{N}]+)/u.exec(plain.slice(after, after + 30))?.[1];
    if (titles.has(lower)) return next !== undefined;
    if (beforeDigits.has(lower)) return next !== undefined && /^\p{N}/u.test(next);
    if (/^\p{Lu}$/u.test(word)) return next !== undefined && /^\p{Lu}/u.test(next);
    if (!eitherWay.has(lower)) return false;
    return /[,;:]/.test(plain.charAt(after)) || (next !== undefined && !openers.has(next));
  }

  private endSentence(): void {
    this.mayEnd = false;
    if (this.words.length > 0) {
      this.grammar.settle(this.words);
      this.sentences.push(this.words);
    }
    this.words = [];
  }
}

function otherMark(printed: string): Tag {
  if (/^(?:\.{2,}|-{2,})$/.test(printed)) return 'dash';
  return /^[\p{Sc}\p{Sm}&%#@*/_]$/u.test(printed) ? 'noun' : 'bracket';
}

/** Most words are plain letters: their first unit tells. */
function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(word);
}

/** Looked at for what a quotation opens with. */
const opening = 120;

function describe(text: string, { from, to }: Range): Quoted {
  const words = text
    .slice(from, Math.min(to, from + opening))
    .trim()
    .split(/\s+/u);
  const end = text.slice(Math.max(from, to - 3), to).trimEnd();
  const ends = /[.!?…]["'”’]?$/u.test(end) ? 'stop' : /,["'”’]?$/u.test(end) ? 'comma' : 'open';
  return { capital: /^["'‘“]?\p{Lu}/u.test(words[0] ?? ''), ends, words: words.length };
}
