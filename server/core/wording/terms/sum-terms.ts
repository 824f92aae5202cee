import { countOf, heard, type TextCounts } from './count-terms.ts';
import type { TermTable } from './term-table.ts';
import type { Voice } from './voice.ts';

/** Counts of many texts, by the number of the term. */
export interface TermSums {
  counts: Uint32Array;
  /** Texts in which the term stands. */
  texts: Uint32Array;
  /** How many words and pairs of words, those that carry grammar alone left out. */
  totals: { 1: number; 2: number };
}

/** Adds up the terms of texts, in one pass over arrays. */
export function sumTerms(texts: readonly TextCounts[], table: TermTable, voice: Voice): TermSums {
  const { termOf, terms } = table;
  const size = terms.length;
  const counts = new Uint32Array(size);
  const standing = new Uint32Array(size);
  // The text that counted a term last, from 1: two forms of one term stand in one text.
  const last = new Uint32Array(size);
  for (const [index, text] of texts.entries()) {
    const { forms } = text;
    for (let at = 0; at < forms.length; at += 1) {
      const count = countOf(text, at, voice);
      if (count === 0) continue;
      const term = termOf[forms[at] ?? 0] ?? 0;
      counts[term] = (counts[term] ?? 0) + count;
      if (last[term] === index + 1) continue;
      last[term] = index + 1;
      standing[term] = (standing[term] ?? 0) + 1;
    }
  }
  return { counts, texts: standing, totals: totalsOf(texts, voice) };
}

export function totalsOf(texts: readonly TextCounts[], voice: Voice): TermSums['totals'] {
  const totals = { 1: 0, 2: 0 };
  for (const { telling } of texts) {
    totals[1] += heard(telling[1], voice);
    totals[2] += heard(telling[2], voice);
  }
  return totals;
}
