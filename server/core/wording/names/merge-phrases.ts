import type { Groups } from './groups.ts';
import type { NamesLocale } from './locales/locale.ts';
import { phraseNode } from './resolve-text.ts';

/** How a head noun is used in all texts. */
export interface HeadUse {
  count: number;
  /** Said of a known one: "the deal". */
  definite: number;
  /** What stands before it, as nodes where it is a name, and who it belongs to. */
  modifiers: ReadonlyMap<string, number>;
}

/** A modifier of more heads than this tells nothing of any of them. */
const mostHeads = 40;

/**
 * Heads that name one thing: words a thesaurus puts in one row, where the texts use both for a
 * known thing or give both the same modifiers; and heads with several modifiers in common. After
 * the merge of candidates by heads, compounds and labeling phrases of Hamborg, Zhukova & Gipp 2019
 * ("Automated identification of media bias by word choice and labeling in news articles"), with
 * counts in place of word vectors.
 */
export function mergePhrases(
  groups: Groups,
  heads: ReadonlyMap<string, HeadUse>,
  locale: NamesLocale,
): void {
  mergeSynonyms(groups, heads, locale);
  mergeByModifiers(groups, heads, locale);
}

function mergeSynonyms(
  groups: Groups,
  heads: ReadonlyMap<string, HeadUse>,
  { synonyms, loose }: NamesLocale,
): void {
  const rows = new Map<number, string[]>();
  for (const head of heads.keys())
    for (const row of synonyms.get(head) ?? []) rows.set(row, [...(rows.get(row) ?? []), head]);
  for (const row of rows.values()) {
    const [main, ...others] = row.sort((a, b) => (heads.get(b)?.count ?? 0) - (heads.get(a)?.count ?? 0));
    const use = main === undefined ? undefined : heads.get(main);
    if (main === undefined || !use) continue;
    for (const other of others) {
      const same = heads.get(other);
      if (!same) continue;
      const shared = sharedModifiers(use, same, loose);
      if (shared.length === 0 && (use.definite < 2 || same.definite === 0)) continue;
      groups.join(phraseNode(other), phraseNode(main), { reason: 'synonym', by: shared[0] ?? main });
    }
  }
}

function mergeByModifiers(
  groups: Groups,
  heads: ReadonlyMap<string, HeadUse>,
  { loose, empty }: NamesLocale,
): void {
  const byModifier = new Map<string, string[]>();
  for (const [head, { modifiers, count }] of heads) {
    if (count < 3 || empty.has(head)) continue;
    for (const modifier of modifiers.keys())
      if (!loose.has(modifier)) byModifier.set(modifier, [...(byModifier.get(modifier) ?? []), head]);
  }
  const pairs = new Map<string, string[]>();
  for (const [modifier, list] of byModifier) {
    if (list.length > mostHeads) continue;
    list.forEach((a, at) => {
      for (const b of list.slice(at + 1)) {
        const key = [a, b].sort().join(' ');
        pairs.set(key, [...(pairs.get(key) ?? []), modifier]);
      }
    });
  }
  for (const [pair, shared] of pairs) {
    const [a = '', b = ''] = pair.split(' ');
    const fewest = Math.min(heads.get(a)?.modifiers.size ?? 0, heads.get(b)?.modifiers.size ?? 0);
    if (shared.length < 3 || shared.length * 2 < fewest) continue;
    groups.join(phraseNode(a), phraseNode(b), { reason: 'shared modifiers', by: shared.join(', ') });
  }
}

function sharedModifiers(a: HeadUse, b: HeadUse, loose: ReadonlySet<string>): string[] {
  return [...a.modifiers.keys()].filter((word) => !loose.has(word) && b.modifiers.has(word));
}
