import type { ReadWord } from './read-words.ts';

/** A term: a word, or two that stand beside each other. */
export interface Term {
  /** As it is counted and looked for: "troop", "prime minister". */
  key: string;
  words: 1 | 2;
  common: boolean;
}

/** Marks a printed form whose capital may be due to where it stands. */
const placedMark = '^';
/** Marks a word that carries grammar alone: in another language the same letters may not. */
const commonMark = '~';
/** More forms than this are never numbered: both numbers of a pair fit into one. */
const most = 2 ** 26;

/**
 * Numbers for terms and for the forms they are printed in, so that counts of thousands of texts
 * are added up in arrays. Grows with the vocabulary of the texts; whoever keeps it bounds it.
 */
export class TermTable {
  readonly terms: Term[] = [];
  /** Printed forms, marked; null for two words, whose forms are those of the words. */
  readonly #forms: (string | null)[] = [];
  readonly #termOf: number[] = [];
  readonly #pairs: (readonly [number, number] | null)[] = [];
  readonly #formIds = new Map<string, number>();
  readonly #formPairs = new Map<number, number>();
  readonly #termIds = new Map<string, number>();

  /** How many printed forms there are. */
  get size(): number {
    return this.#forms.length;
  }

  formOf({ text, key, common, placed }: ReadWord): number {
    const form = common ? commonMark + key : placed ? placedMark + text : text;
    const known = this.#formIds.get(form);
    if (known !== undefined) return known;
    const id = this.#add(form, null, { key, words: 1, common });
    this.#formIds.set(form, id);
    return id;
  }

  pairOf(first: number, second: number): number {
    const pair = first * most + second;
    const known = this.#formPairs.get(pair);
    if (known !== undefined) return known;
    const key = `${this.termOf(first)?.key ?? ''} ${this.termOf(second)?.key ?? ''}`;
    const id = this.#add(null, [first, second], { key, words: 2, common: false });
    this.#formPairs.set(pair, id);
    return id;
  }

  /** The number of a form's term. */
  termId(form: number): number {
    return this.#termOf[form] ?? 0;
  }

  termOf(form: number): Term | undefined {
    return this.terms[this.termId(form)];
  }

  /** The number of a term by its key; a common word and one that is not may share it. */
  idsOf(key: string): number[] {
    return [key, commonMark + key].flatMap((each) => this.#termIds.get(each) ?? []);
  }

  /** A form as it is shown; `placed`: its capital says nothing. */
  printed(form: number): { text: string; placed: boolean } {
    const pair = this.#pairs[form];
    if (pair) {
      const [first, second] = pair.map((each) => this.printed(each));
      const text = `${first?.text ?? ''} ${second?.text ?? ''}`;
      return { text, placed: (first?.placed ?? false) || (second?.placed ?? false) };
    }
    const marked = this.#forms[form] ?? '';
    const placed = marked.startsWith(placedMark);
    return { text: placed || marked.startsWith(commonMark) ? marked.slice(1) : marked, placed };
  }

  #add(form: string | null, pair: readonly [number, number] | null, term: Term): number {
    const marked = term.common ? commonMark + term.key : term.key;
    let termId = this.#termIds.get(marked);
    if (termId === undefined) {
      termId = this.terms.push(term) - 1;
      this.#termIds.set(marked, termId);
    }
    this.#termOf.push(termId);
    this.#pairs.push(pair);
    return this.#forms.push(form) - 1;
  }
}
