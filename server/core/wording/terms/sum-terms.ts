import { countOf, type TextCounts } from './count-terms.ts';
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
  const size = table.terms.length;
  const counts = new Uint32Array(size);
  const standing = new Uint32Array(size);
  // The text that counted a term last, from 1: two forms of one term stand in one text.
  const last = new Uint32Array(size);
  for (const [index, text] of texts.entries()) {
    const { forms } = text;
    for (let at = 0; at < forms.length; at += 1) {
      const count = countOf(text, at, voice);
      if (count === 0) continue;
      const term = table.termId(forms[at] ?? 0);
      counts[term] = (counts[term] ?? 0) + count;
      if (last[term] === index + 1) continue;
      last[term] = index + 1;
      standing[term] = (standing[term] ?? 0) + 1;
    }
  }
  return { counts, texts: standing, totals: totalsOf(counts, table) };
}

function totalsOf(counts: Uint32Array, { terms }: TermTable): TermSums['totals'] {
  const totals = { 1: 0, 2: 0 };
  for (let term = 0; term < counts.length; term += 1) {
    const count = counts[term] ?? 0;
    const known = terms[term];
    if (count > 0 && known && !known.common) totals[known.words] += count;
  }
  return totals;
}
