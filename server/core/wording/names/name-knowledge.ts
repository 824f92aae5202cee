import type { Sentence, Word } from '../../extraction/syntax/word.ts';
import type { NamesLocale } from './locales/locale.ts';

/** Share of words with a capital from which on a sentence is a headline: capitals tell nothing there. */
const headlineShare = 0.7;
const shortestHeadlineWord = 4;

/** What a text shows about which of its words are names, where a capital stands for another reason. */
export class NameKnowledge {
  private readonly small = new Set<string>();
  private readonly capital = new Set<string>();
  /** With a capital between words without one: "Roe", not "Black" of "Black Sea". */
  private readonly alone = new Set<string>();
  private readonly locale: NamesLocale;

  constructor(sentences: readonly Sentence[], locale: NamesLocale) {
    this.locale = locale;
    for (const sentence of sentences) {
      const headline = isHeadline(sentence);
      sentence.forEach((word, at) => {
        if (!word.capital) this.small.add(word.lower);
        else if (!headline && !opens(sentence, at)) {
          this.capital.add(word.lower);
          if (!sentence[at - 1]?.capital && !sentence[at + 1]?.capital) this.alone.add(word.lower);
        }
      });
    }
  }

  /** Whether the text calls somebody or something so without more: "the NPA". */
  isAlone(lower: string): boolean {
    return this.alone.has(lower);
  }

  /** Which words of a sentence are names or parts of one. */
  namesOf(sentence: Sentence): boolean[] {
    const headline = isHeadline(sentence);
    const names = sentence.map((word, at) =>
      this.isName(word, headline || opens(sentence, at), sentence[at - 1]?.capital === true),
    );
    return names.map((isName, at) => isName && !this.isTitled(sentence, names, at));
  }

  /** "Papers" of "the Roe Papers", where the text writes of papers and of Roe. */
  private isTitled(sentence: Sentence, names: readonly boolean[], at: number): boolean {
    const [before, word] = [sentence[at - 1], sentence[at]];
    if (!before || !word || !names[at - 1] || names[at + 1]) return false;
    const { bodies, governments, roles, honorifics } = this.locale;
    if (!this.alone.has(before.lower) || !this.small.has(word.lower)) return false;
    if (roles.has(word.lower) || honorifics.has(word.lower)) return false;
    const whole = `${before.lower} ${word.lower}`;
    if (this.locale.states.some(({ names: places }) => places.includes(whole))) return false;
    return governments.has(word.lower) || !bodies.has(word.lower);
  }

  /** `asked`: a capital stands here whatever the word is; `after`: behind another capital. */
  private isName({ tag, capital, lower }: Word, asked: boolean, after: boolean): boolean {
    if (!capital) return false;
    if (tag !== 'name' && !((asked || after) && this.capital.has(lower))) return false;
    if (this.locale.times.has(lower)) return false;
    if (!asked || this.capital.has(lower)) return true;
    return !this.small.has(lower) && !this.small.has(this.locale.singular(lower));
  }
}

/** A capital stands here whatever the word is. */
function opens(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1];
  return !before || before.tag === 'colon' || before.tag === 'dash' || before.tag === 'bracket';
}

function isHeadline(sentence: Sentence): boolean {
  const long = sentence.filter(
    ({ lower, tag }) => lower.length >= shortestHeadlineWord && tag !== 'quote' && tag !== 'number',
  );
  const capitals = long.filter(({ capital }) => capital).length;
  return long.length >= 4 && capitals >= long.length * headlineShare;
}
