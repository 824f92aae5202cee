import type { Region } from '../../articles/article.ts';
import { CodePoints } from '../../text/code-points.ts';
import { textParts } from './parts.ts';
import { readWords, type ReadWord } from './read-words.ts';
import type { TermTable } from './term-table.ts';
import type { Voice } from './voice.ts';

/** How often each printed form of a term stands in a text. */
export interface TextCounts {
  forms: Uint32Array;
  /** In the order of the forms: all, and those inside quotation marks. */
  all: Uint16Array;
  quoted: Uint16Array;
  /** Words of any kind. */
  words: Voiced;
  /** What of it says more than grammar: words, and pairs of them. */
  telling: { 1: Voiced; 2: Voiced };
}

/** A count, and how much of it stands inside quotation marks. */
interface Voiced {
  all: number;
  quoted: number;
}

export interface CountedText {
  content: string;
  regions: readonly Region[];
  language: string | null;
}

/** The terms of a text: its words, and every two that stand together and carry more than grammar. */
export function countTerms({ content, regions, language }: CountedText, table: TermTable) {
  const forms = table.formsOf(language);
  const counts = new Counter();
  for (const part of textParts(new CodePoints(content), regions)) {
    count(readWords(content, part, forms), table, counts);
  }
  return counts.done();
}

function count(words: readonly ReadWord[], table: TermTable, counts: Counter): void {
  let before: { word: ReadWord; form: number } | null = null;
  for (const word of words) {
    const form = table.formOf(word);
    counts.add(form, word.quoted);
    addTo(counts.words, word.quoted);
    if (!word.form.common) addTo(counts.telling[1], word.quoted);
    if (before && isPair(before.word, word)) {
      counts.add(table.pairOf(before.form, form), word.quoted);
      addTo(counts.telling[2], word.quoted);
    }
    before = { word, form };
  }
}

function isPair(before: ReadWord, word: ReadWord): boolean {
  return word.follows && !before.form.common && !word.form.common && before.quoted === word.quoted;
}

function addTo(voiced: Voiced, quoted: boolean): void {
  voiced.all += 1;
  if (quoted) voiced.quoted += 1;
}

class Counter {
  readonly words = { all: 0, quoted: 0 };
  readonly telling = { 1: { all: 0, quoted: 0 }, 2: { all: 0, quoted: 0 } };
  /** The place of a form in the lists beside it. */
  readonly #places = new Map<number, number>();
  readonly #all: number[] = [];
  readonly #quoted: number[] = [];

  add(form: number, quoted: boolean): void {
    let place = this.#places.get(form);
    if (place === undefined) {
      place = this.#all.push(0) - 1;
      this.#quoted.push(0);
      this.#places.set(form, place);
    }
    this.#all[place] = Math.min(mostOfOne, (this.#all[place] ?? 0) + 1);
    if (quoted) this.#quoted[place] = Math.min(mostOfOne, (this.#quoted[place] ?? 0) + 1);
  }

  done(): TextCounts {
    return {
      forms: Uint32Array.from(this.#places.keys()),
      all: Uint16Array.from(this.#all),
      quoted: Uint16Array.from(this.#quoted),
      words: this.words,
      telling: this.telling,
    };
  }
}

/** What the arrays hold: no article repeats a word more often. */
const mostOfOne = 65_535;

/** How often the form at a place stands in a text, of the words asked for. */
export function countOf({ all, quoted }: TextCounts, at: number, voice: Voice): number {
  if (voice === 'quoted') return quoted[at] ?? 0;
  return (all[at] ?? 0) - (voice === 'own' ? (quoted[at] ?? 0) : 0);
}

export function heard({ all, quoted }: Voiced, voice: Voice): number {
  if (voice === 'quoted') return quoted;
  return all - (voice === 'own' ? quoted : 0);
}
