import type { Range } from '../../text/range.ts';
import type { Sentence, Tag, Word } from '../syntax/word.ts';

/** What a word or phrase means to the rules: "weapon", "giving". The names are a language's own. */
export type Sense = string;

/** A sense where it stands. */
export interface Evidence extends Range {
  sense: Sense;
  /** As it is shown in a reason. */
  printed: string;
}

/** All that was found in a passage, by sense, in order. */
export type FoundSenses = ReadonlyMap<Sense, readonly Evidence[]>;

interface Phrase {
  words: readonly string[];
  senses: readonly Sense[];
}

export interface SenseTable {
  /** A sense and its words and phrases, in lower case as they are printed. */
  rows: readonly (readonly [sense: Sense, phrases: Iterable<string>])[];
  /** Words that mean something in one part of speech only: "may" as a modal. */
  onlyAs: ReadonlyMap<string, Tag>;
  /** Senses that no rule goes by alone: a sentence without any other is not looked at. */
  helping: ReadonlySet<Sense>;
}

/** Words and phrases by sense; each sentence is looked through once. */
export class Senses {
  readonly helping: ReadonlySet<Sense>;
  private readonly byFirst = new Map<string, Phrase[]>();
  private readonly onlyAs: ReadonlyMap<string, Tag>;

  constructor({ rows, onlyAs, helping }: SenseTable) {
    this.onlyAs = onlyAs;
    this.helping = helping;
    const senses = new Map<string, Sense[]>();
    for (const [sense, phrases] of rows)
      for (const phrase of phrases) senses.set(phrase, [...(senses.get(phrase) ?? []), sense]);
    for (const [phrase, meant] of senses) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), { words, senses: meant }]);
    }
    for (const phrases of this.byFirst.values())
      phrases.sort((a, b) => b.words.length - a.words.length);
  }

  /** In order; where several phrases begin with one word the longest counts: "give up". */
  in(text: string, sentence: Sentence): Evidence[] {
    const found: Evidence[] = [];
    for (let at = 0; at < sentence.length; at += 1) {
      const word = sentence[at];
      const phrase = word && this.at(sentence, word, at);
      const last = phrase && sentence[at + phrase.words.length - 1];
      if (!last) continue;
      const range = { from: word.from, to: last.to };
      const printed = text.slice(range.from, range.to);
      for (const sense of phrase.senses) found.push({ sense, ...range, printed });
    }
    return found;
  }

  private at(sentence: Sentence, word: Word, at: number): Phrase | undefined {
    const phrases = this.byFirst.get(word.lower);
    if (!phrases) return undefined;
    const tag = this.onlyAs.get(word.lower);
    if (tag !== undefined && tag !== word.tag) return undefined;
    return phrases.find(({ words }) =>
      words.every((each, offset) => sentence[at + offset]?.lower === each),
    );
  }
}
