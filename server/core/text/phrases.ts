import { tokenize, type Token } from './tokens.ts';

/** Phrases of one or more words, each with what it means. */
export interface PhraseTable<Meaning> {
  /** The first words of all phrases: where none of them stands nothing need be looked up. */
  starts: ReadonlySet<string>;
  /** The longest phrase that stands at a token, on one line; null where none does. */
  at(tokens: readonly Token[], index: number): PhraseMatch<Meaning> | null;
  /** The longest phrase that ends just before a token. */
  before(tokens: readonly Token[], index: number): PhraseMatch<Meaning> | null;
}

export interface PhraseMatch<Meaning> {
  readonly meaning: Meaning;
  /** In tokens. */
  readonly length: number;
}

/** `rows` maps a meaning's phrases, written as they are printed, in lower case. */
export function phraseTable<Meaning>(
  rows: readonly (readonly [meaning: Meaning, ...phrases: string[]])[],
): PhraseTable<Meaning> {
  const byFirst = new Map<string, Entry<Meaning>[]>();
  const byLast = new Map<string, Entry<Meaning>[]>();
  for (const [meaning, ...phrases] of rows) {
    for (const phrase of phrases) {
      const words = tokenize(phrase).map(({ lower }) => lower);
      const entry = { words, match: { meaning, length: words.length } };
      addTo(byFirst, words[0], entry);
      addTo(byLast, words.at(-1), entry);
    }
  }
  const at = (tokens: readonly Token[], index: number) => {
    const entries = byFirst.get(tokens[index]?.lower ?? '');
    if (entries === undefined) return null;
    for (const { words, match } of entries) if (standsAt(words, tokens, index)) return match;
    return null;
  };
  const before = (tokens: readonly Token[], index: number) => {
    const entries = byLast.get(tokens[index - 1]?.lower ?? '');
    if (entries === undefined) return null;
    for (const { words, match } of entries)
      if (standsAt(words, tokens, index - words.length)) return match;
    return null;
  };
  return { starts: new Set(byFirst.keys()), at, before };
}

interface Entry<Meaning> {
  words: string[];
  match: PhraseMatch<Meaning>;
}

/** Longest first, so that the first that stands there is the longest. */
function addTo<Meaning>(
  index: Map<string, Entry<Meaning>[]>,
  key: string | undefined,
  entry: Entry<Meaning>,
): void {
  if (key === undefined) return;
  const entries = index.get(key) ?? [];
  entries.push(entry);
  index.set(
    key,
    entries.sort((a, b) => b.words.length - a.words.length),
  );
}

function standsAt(words: readonly string[], tokens: readonly Token[], start: number): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    const token = tokens[start + offset];
    if (token?.lower !== words[offset] || (offset > 0 && token?.gap === 'line')) return false;
  }
  return true;
}

/** A set of words written in rows, for tables that should be read at a glance. */
export function words(...rows: string[]): Set<string> {
  return new Set(rows.flatMap((row) => row.split(' ')));
}
