import type { TextCounts } from './count-terms.ts';
import type { TermTable } from './term-table.ts';

/**
 * How terms are printed most often in some texts: "troops", "Moscow". A form whose capital may be
 * due to its place counts only where there is no other.
 */
export function printedTerms(
  terms: ReadonlySet<number>,
  texts: Iterable<TextCounts>,
  table: TermTable,
): Map<number, string> {
  const counts = new Map<number, number>();
  const { termOf } = table;
  // Every entry of every text is looked at: an array is asked faster than a set.
  const ofTerms = new Int32Array(table.terms.length);
  for (const term of terms) ofTerms[term] = 1;
  const wanted = table.toForms(ofTerms);
  for (const { forms, all } of texts) {
    for (let at = 0; at < forms.length; at += 1) {
      const form = forms[at] ?? 0;
      if (wanted[form] === 1) counts.set(form, (counts.get(form) ?? 0) + (all[at] ?? 0));
    }
  }
  const best = new Map<number, { text: string; count: number; placed: boolean }>();
  for (const [form, count] of counts) {
    const term = termOf[form] ?? 0;
    const printed = { ...table.printed(form), count };
    const known = best.get(term);
    if (!known || isBetter(printed, known)) best.set(term, printed);
  }
  return new Map([...best].map(([term, { text }]) => [term, text]));
}

interface Printed {
  text: string;
  count: number;
  placed: boolean;
}

/** By the letters where all else is equal, so that equal texts give equal words. */
function isBetter(one: Printed, other: Printed): boolean {
  if (one.placed !== other.placed) return !one.placed;
  if (one.count !== other.count) return one.count > other.count;
  return one.text > other.text;
}
