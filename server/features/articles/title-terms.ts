export interface TitleTerms {
  /** Each stands somewhere in the title, as a part of a word too. */
  all: string[];
  none: string[];
}

/**
 * What a search, written as websearch_to_tsquery reads it, asks of a title: words, "phrases" and
 * -exclusions. Null for what only full text can tell: alternatives, or exclusions alone.
 */
export function titleTerms(search: string): TitleTerms | null {
  const terms: TitleTerms = { all: [], none: [] };
  for (const [, minus, phrase, word] of search.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const term = (phrase ?? word ?? '').trim();
    if (term === '') continue;
    if (word?.toLowerCase() === 'or') return null;
    (minus ? terms.none : terms.all).push(term);
  }
  return terms.all.length > 0 ? terms : null;
}
