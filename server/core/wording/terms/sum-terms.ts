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

/** Of a term side by side, since memory is what the time goes to: count, texts, last text. */
const width = 4;

/** Adds up the terms of texts, in one pass over arrays. */
export function sumTerms(
  texts: readonly TextCounts[],
  { termOf, terms }: TermTable,
  voice: Voice,
): TermSums {
  const cells = new Uint32Array(terms.length * width);
  for (const [index, text] of texts.entries()) {
    const { forms } = text;
    for (let at = 0; at < forms.length; at += 1) {
      const count = countOf(text, at, voice);
      if (count === 0) continue;
      const cell = (termOf[forms[at] ?? 0] ?? 0) * width;
      cells[cell] = (cells[cell] ?? 0) + count;
      // Two forms of one term stand in one text; texts are numbered from 1.
      if (cells[cell + 2] === index + 1) continue;
      cells[cell + 1] = (cells[cell + 1] ?? 0) + 1;
      cells[cell + 2] = index + 1;
    }
  }
  const column = (offset: number) => {
    const values = new Uint32Array(terms.length);
    for (let term = 0; term < values.length; term += 1)
      values[term] = cells[term * width + offset] ?? 0;
    return values;
  };
  return { counts: column(0), texts: column(1), totals: totalsOf(texts, voice) };
}

export function totalsOf(texts: readonly TextCounts[], voice: Voice): TermSums['totals'] {
  const totals = { 1: 0, 2: 0 };
  for (const { telling } of texts) {
    totals[1] += heard(telling[1], voice);
    totals[2] += heard(telling[2], voice);
  }
  return totals;
}
