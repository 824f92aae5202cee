import type { Range } from '../../text/range.ts';
import { tokenize, type Token } from '../../text/tokens.ts';

/** The variants of one entry of a lexicon. */
export interface Wanted {
  id: string;
  variants: readonly string[];
}

/** A variant where it stands; UTF-16. */
export interface Match extends Range {
  entry: string;
  /** Its place in the entry's list. */
  variant: number;
}

/**
 * Finds the variants of many entries in texts, in one pass over the words of each. Whole words; a
 * variant with a capital is a name and keeps its case (or stands all in capitals), another is found
 * in any; the last word may be in the plural or have an "'s". Of the variants of one entry that
 * begin at a word or overlap, the longest counts: "special operation" is no "operation".
 */
export class VariantMatcher {
  private readonly byFirst = new Map<string, Variant[]>();

  constructor(entries: readonly Wanted[]) {
    for (const { id, variants } of entries)
      variants.forEach((words, at) => this.add(id, words, at));
    for (const list of this.byFirst.values())
      list.sort((a, b) => b.tokens.length - a.tokens.length);
  }

  private add(entry: string, words: string, variant: number): void {
    const tokens = tokenize(words);
    const [first] = tokens;
    if (!first) return;
    const sized = { entry, variant, tokens, named: /\p{Lu}/u.test(words) };
    const keys = tokens.length === 1 ? inflections(first.lower) : [first.lower];
    for (const key of keys) this.byFirst.set(key, [...(this.byFirst.get(key) ?? []), sized]);
  }

  match(text: string): Match[] {
    const tokens = tokenize(text);
    const matches: Match[] = [];
    /** Up to which token an entry's words are taken. */
    const taken = new Map<string, number>();
    tokens.forEach((token, at) => {
      for (const variant of this.byFirst.get(withoutPossessive(token.lower)) ?? []) {
        if ((taken.get(variant.entry) ?? 0) > at || !standsAt(variant, tokens, at)) continue;
        const last = tokens[at + variant.tokens.length - 1] ?? token;
        taken.set(variant.entry, at + variant.tokens.length);
        const to = last.to - (last.lower.length - withoutPossessive(last.lower).length);
        matches.push({ entry: variant.entry, variant: variant.variant, from: token.from, to });
      }
    });
    return matches;
  }
}

interface Variant {
  entry: string;
  variant: number;
  tokens: readonly Token[];
  named: boolean;
}

function standsAt(
  { tokens: wanted, named }: Variant,
  tokens: readonly Token[],
  at: number,
): boolean {
  return wanted.every((want, offset) => {
    const token = tokens[at + offset];
    if (!token || (offset > 0 && token.gap === 'line')) return false;
    const last = offset === wanted.length - 1;
    const text = last ? withoutPossessive(token.lower) : token.lower;
    const same = text === want.lower || (last && inflections(want.lower).includes(text));
    return same && (!named || hasCaseOf(token, want));
  });
}

/** The first letter as wanted, or the whole word in capitals. */
function hasCaseOf(token: Token, want: Token): boolean {
  if (token.kind !== 'word') return true;
  const capitals = token.text === token.text.toUpperCase() && token.text.length > 2;
  return capitals || token.text.startsWith(want.text.slice(0, want.text.length - 1));
}

function withoutPossessive(lower: string): string {
  if (lower.endsWith("'s")) return lower.slice(0, -2);
  return lower.endsWith("'") ? lower.slice(0, -1) : lower;
}

/** A word and its plural. */
function inflections(lower: string): string[] {
  if (!/\p{L}$/u.test(lower)) return [lower];
  if (/[^aeiou]y$/u.test(lower)) return [lower, `${lower.slice(0, -1)}ies`];
  return [lower, `${lower}${/(?:s|x|z|ch|sh)$/u.test(lower) ? 'es' : 's'}`];
}
