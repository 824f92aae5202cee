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
  meaning: Meaning;
  /** In tokens. */
  length: number;
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
      addTo(byFirst, words[0], { words, meaning });
      addTo(byLast, words.at(-1), { words, meaning });
    }
  }
  const find = (
    entries: Entry<Meaning>[],
    tokens: readonly Token[],
    startOf: (e: Entry<Meaning>) => number,
  ) => {
    const entry = entries.find((candidate) =>
      standsAt(candidate.words, tokens, startOf(candidate)),
    );
    return entry ? { meaning: entry.meaning, length: entry.words.length } : null;
  };
  return {
    starts: new Set(byFirst.keys()),
    at: (tokens, index) => find(byFirst.get(tokens[index]?.lower ?? '') ?? [], tokens, () => index),
    before: (tokens, index) =>
      find(
        byLast.get(tokens[index - 1]?.lower ?? '') ?? [],
        tokens,
        ({ words }) => index - words.length,
      ),
  };
}

interface Entry<Meaning> {
  words: string[];
  meaning: Meaning;
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
  return words.every((word, offset) => {
    const token = tokens[start + offset];
    return token?.lower === word && (offset === 0 || token.gap !== 'line');
  });
}

/** A set of words written in rows, for tables that should be read at a glance. */
export function words(...rows: string[]): Set<string> {
  return new Set(rows.flatMap((row) => row.split(' ')));
}
