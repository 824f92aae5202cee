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

/** Words and phrases by sense; each sentence is looked through once. */
export class Senses {
  private readonly byFirst = new Map<string, Phrase[]>();
  private readonly onlyAs: ReadonlyMap<string, Tag>;

  /**
   * Rows of a sense and its words and phrases, in lower case as they are printed. `onlyAs`: words
   * that mean something in one part of speech only, "may" as a modal.
   */
  constructor(
    rows: readonly (readonly [sense: Sense, phrases: Iterable<string>])[],
    onlyAs: ReadonlyMap<string, Tag> = new Map(),
  ) {
    this.onlyAs = onlyAs;
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
    return sentence.flatMap((word, at) => {
      const phrase = this.at(sentence, word, at);
      const last = sentence[at + (phrase?.words.length ?? 0) - 1];
      if (!phrase || !last) return [];
      const printed = text.slice(word.from, last.to);
      return phrase.senses.map((sense) => ({ sense, from: word.from, to: last.to, printed }));
    });
  }

  private at(sentence: Sentence, word: Word, at: number): Phrase | undefined {
    const tag = this.onlyAs.get(word.lower);
    if (tag !== undefined && tag !== word.tag) return undefined;
    return this.byFirst
      .get(word.lower)
      ?.find(({ words }) => words.every((each, offset) => sentence[at + offset]?.lower === each));
  }
}
