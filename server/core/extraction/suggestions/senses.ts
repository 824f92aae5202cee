import type { Range } from '../../text/range.ts';
import type { Sentence } from '../syntax/word.ts';

/** What a word or phrase means to the rules: "weapon", "giving". The names are a language's own. */
export type Sense = string;

/** A sense where it stands. */
export interface Evidence extends Range {
  sense: Sense;
  /** As it is shown in a reason. */
  printed: string;
}

/** Words and phrases by sense; each sentence is looked through once. */
export class Senses {
  private readonly byFirst = new Map<string, { words: string[]; sense: Sense }[]>();

  /** Rows of a sense and its words and phrases, in lower case as they are printed. */
  constructor(rows: readonly (readonly [sense: Sense, phrases: Iterable<string>])[]) {
    for (const [sense, phrases] of rows)
      for (const phrase of phrases) {
        const words = phrase.split(' ');
        const first = words[0] ?? '';
        this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), { words, sense }]);
      }
  }

  /** In order of their first words; a word may have several. */
  in(text: string, sentence: Sentence): Evidence[] {
    return sentence.flatMap((word, at) =>
      (this.byFirst.get(word.lower) ?? []).flatMap(({ words, sense }) => {
        const last = sentence[at + words.length - 1];
        if (!last || !words.every((each, offset) => sentence[at + offset]?.lower === each))
          return [];
        const range = { from: word.from, to: last.to };
        return { sense, ...range, printed: text.slice(range.from, range.to) };
      }),
    );
  }
}
