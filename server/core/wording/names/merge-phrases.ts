import type { Groups } from './groups.ts';
import type { NamesLocale } from './locales/locale.ts';
import { phraseNode } from './resolved.ts';

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
  mergeStems(groups, heads);
  mergeByModifiers(groups, heads, locale);
}

function mergeSynonyms(
  groups: Groups,
  heads: ReadonlyMap<string, HeadUse>,
  { synonyms, loose }: NamesLocale,
): void {
  const rowOf = new Map<string, number>();
  const mains = new Map<number, string>();
  const inRow = (head: string, row: number) => synonyms.get(head)?.includes(row) ?? false;
  const byCount = [...heads].sort(([, a], [, b]) => b.count - a.count);
  for (const [head, use] of byCount) {
    const fitting = (synonyms.get(head) ?? []).flatMap((row) => {
      const main = mains.get(row);
      const same = main === undefined ? undefined : heads.get(main);
      if (main === undefined || !same || !inRow(main, row)) return [];
      const shared = sharedModifiers(use, same, loose);
      const known = use.count > 1 || use.definite > 0;
      return shared.length > 0 || known ? [{ row, main, shared }] : [];
    });
    const [best] = fitting.sort((a, b) => b.shared.length - a.shared.length);
    if (best) {
      rowOf.set(head, best.row);
      groups.join(phraseNode(head), phraseNode(best.main), {
        reason: 'synonym',
        by: best.shared[0] ?? best.main,
      });
      continue;
    }
    // A word of several rows goes into the first that nobody holds; one row, one thing.
    const free = (synonyms.get(head) ?? []).filter((row) => !mains.has(row));
    const [row] = free;
    if (row === undefined) continue;
    for (const each of free) mains.set(each, head);
    rowOf.set(head, row);
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
      if (!loose.has(modifier))
        byModifier.set(modifier, [...(byModifier.get(modifier) ?? []), head]);
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
    if (shared.length < 4 || shared.length * 2 < fewest) continue;
    groups.join(phraseNode(a), phraseNode(b), {
      reason: 'shared modifiers',
      by: shared.join(', '),
    });
  }
}

function sharedModifiers(a: HeadUse, b: HeadUse, loose: ReadonlySet<string>): string[] {
  return [...a.modifiers.keys()].filter((word) => !loose.has(word) && b.modifiers.has(word));
}

/** "restriction" and "restricting": a deed by its noun and by its verb. */
function mergeStems(groups: Groups, heads: ReadonlyMap<string, HeadUse>): void {
  const byStem = new Map<string, string>();
  for (const head of heads.keys()) {
    const stem = head.replace(/(?:i[sz](?:ation|ing|e)|ation|ement|ment|ion|ing|e)$/u, '');
    if (stem.length < shortestStem) continue;
    const known = byStem.get(stem);
    if (known === undefined) byStem.set(stem, head);
    else groups.join(phraseNode(head), phraseNode(known), { reason: 'same root', by: stem });
  }
}

const shortestStem = 6;
