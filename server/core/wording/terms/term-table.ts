import { wordLocaleFor } from './locales/locales.ts';
import type { ReadWord } from './read-words.ts';
import { WordForms, type WordForm } from './word-forms.ts';

/** A term: a word, or two that stand beside each other. */
export interface Term {
  /** As it is counted and looked for: "troop", "prime minister". */
  key: string;
  words: 1 | 2;
  common: boolean;
}

/** What is printed of a word; its capital may say nothing. */
interface Printed {
  text: string;
  placed: boolean;
}

/** More forms than this are never numbered: both numbers of a pair fit into one. */
const most = 2 ** 26;

/**
 * Numbers for terms and for the forms they are printed in, so that counts of thousands of texts
 * are added up in arrays. Grows with the vocabulary of the texts; whoever keeps it bounds it.
 */
export class TermTable {
  readonly terms: Term[] = [];
  /** The number of each form's term. */
  readonly termOf: number[] = [];
  readonly #languages = new Map<string, WordForms>();
  /** Of a word; of two words the numbers of both. */
  readonly #printed: (Printed | readonly [number, number])[] = [];
  readonly #words = { placed: new Map<WordForm, number>(), plain: new Map<WordForm, number>() };
  readonly #pairs = new Map<number, number>();
  /** A word that carries grammar in one language may carry more in another. */
  readonly #terms = { common: new Map<string, number>(), telling: new Map<string, number>() };

  /** How many printed forms there are. */
  get size(): number {
    return this.termOf.length;
  }

  formsOf(language: string | null): WordForms {
    const locale = wordLocaleFor(language);
    const forms = this.#languages.get(locale.language) ?? new WordForms(locale);
    this.#languages.set(locale.language, forms);
    return forms;
  }

  formOf({ form, placed }: Pick<ReadWord, 'form' | 'placed'>): number {
    const words = placed ? this.#words.placed : this.#words.plain;
    const known = words.get(form);
    if (known !== undefined) return known;
    const { text, key, common } = form;
    const id = this.#add({ text, placed }, { key, words: 1, common });
    words.set(form, id);
    return id;
  }

  pairOf(first: number, second: number): number {
    const pair = first * most + second;
    const known = this.#pairs.get(pair);
    if (known !== undefined) return known;
    const [one, other] = [first, second].map((form) => this.terms[this.termOf[form] ?? 0]?.key);
    const key = `${one ?? ''} ${other ?? ''}`;
    const id = this.#add([first, second], { key, words: 2, common: false });
    this.#pairs.set(pair, id);
    return id;
  }

  /** The numbers of a term: one of grammar, and one of more, may share its letters. */
  idsOf(key: string): number[] {
    const { telling, common } = this.#terms;
    return [telling, common].flatMap((terms) => terms.get(key) ?? []);
  }

  /** What is said of each term, said of each form: a step less where thousands of texts are walked. */
  toForms(ofTerms: Int32Array): Int32Array {
    // `Int32Array.from` would ask an iterator for each of them, which takes 25 times as long.
    const ofForms = new Int32Array(this.size);
    for (let form = 0; form < this.size; form += 1) {
      ofForms[form] = ofTerms[this.termOf[form] ?? 0] ?? 0;
    }
    return ofForms;
  }

  printed(form: number): Printed {
    const known = this.#printed[form] ?? { text: '', placed: true };
    if ('text' in known) return known;
    const [first, second] = [this.printed(known[0]), this.printed(known[1])];
    return { text: `${first.text} ${second.text}`, placed: first.placed || second.placed };
  }

  #add(printed: Printed | readonly [number, number], term: Term): number {
    const terms = term.common ? this.#terms.common : this.#terms.telling;
    let id = terms.get(term.key);
    if (id === undefined) {
      id = this.terms.push(term) - 1;
      terms.set(term.key, id);
    }
    this.#printed.push(printed);
    return this.termOf.push(id) - 1;
  }
}
