import type { Region } from '../../articles/article.ts';
import { CodePoints } from '../../text/code-points.ts';
import { wordLocaleFor } from './locales/locales.ts';
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
  words: { all: number; quoted: number };
}

export interface CountedText {
  content: string;
  regions: readonly Region[];
  language: string | null;
}

/** The terms of a text: its words, and every two that stand together and carry more than grammar. */
export function countTerms({ content, regions, language }: CountedText, table: TermTable) {
  const locale = wordLocaleFor(language);
  const counts = new Counter();
  for (const part of textParts(new CodePoints(content), regions)) {
    count(readWords(content, part, locale), table, counts);
  }
  return counts.done();
}

function count(words: readonly ReadWord[], table: TermTable, counts: Counter): void {
  let before: { word: ReadWord; form: number } | null = null;
  for (const word of words) {
    const form = table.formOf(word);
    counts.add(form, word.quoted);
    counts.words.all += 1;
    if (word.quoted) counts.words.quoted += 1;
    const joins = word.follows && before?.word.common === false && !word.common;
    if (joins && before.word.quoted === word.quoted) {
      counts.add(table.pairOf(before.form, form), word.quoted);
    }
    before = { word, form };
  }
}

class Counter {
  readonly words = { all: 0, quoted: 0 };
  readonly #counts = new Map<number, { all: number; quoted: number }>();

  add(form: number, quoted: boolean): void {
    const known = this.#counts.get(form);
    if (!known) {
      this.#counts.set(form, { all: 1, quoted: quoted ? 1 : 0 });
      return;
    }
    known.all += 1;
    if (quoted) known.quoted += 1;
  }

  done(): TextCounts {
    const counts = [...this.#counts.values()];
    return {
      forms: Uint32Array.from(this.#counts.keys()),
      all: Uint16Array.from(counts, ({ all }) => Math.min(all, 65_535)),
      quoted: Uint16Array.from(counts, ({ quoted }) => Math.min(quoted, 65_535)),
      words: this.words,
    };
  }
}

/** How often the form at a place stands in a text, of the words asked for. */
export function countOf({ all, quoted }: TextCounts, at: number, voice: Voice): number {
  if (voice === 'quoted') return quoted[at] ?? 0;
  return (all[at] ?? 0) - (voice === 'own' ? (quoted[at] ?? 0) : 0);
}

export function wordsOf({ words }: TextCounts, voice: Voice): number {
  if (voice === 'quoted') return words.quoted;
  return words.all - (voice === 'own' ? words.quoted : 0);
}
