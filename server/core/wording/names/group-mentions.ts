import type { Evidence } from './evidence.ts';
import { Groups } from './groups.ts';
import { englishNames } from './locales/english/english.ts';
import type { NamesLocale } from './locales/locale.ts';
import type { Mention, TextMentions } from './mention.ts';
import { mergeNames } from './merge-names.ts';
import { mergePhrases, type HeadUse } from './merge-phrases.ts';
import { NameIndex } from './name-index.ts';
import { learnRoles, learnStates, resolveText, TextNames } from './resolve-text.ts';
import { nameNode, phraseNode, type Resolved, type Shared } from './resolved.ts';
import { RoleHolders } from './role-holders.ts';
import { StatesByName } from './states-by-name.ts';

/** The group a mention belongs to: mentions of one group name one thing. */
export interface GroupedMention {
  group: string;
  evidence: readonly Evidence[];
}

/**
 * Puts together what the mentions of several texts on one topic name: first within each text, by
 * names, titles and roles; then across all, by merging names and head nouns. Linear in the number
 * of mentions, but for heads that share a modifier, of which only rare ones are looked at.
 */
export function groupMentions(
  texts: readonly TextMentions[],
  locale: NamesLocale = englishNames,
): GroupedMention[][] {
  const states = new StatesByName(locale);
  const index = new NameIndex(locale, states);
  for (const text of texts) index.addText(text);
  const shared: Shared = { locale, states, index, holders: new RoleHolders(states) };
  const names = texts.map((text) => new TextNames(text, shared));
  texts.forEach((text, at) =>
    learnRoles(text, names[at] ?? new TextNames(text, shared), [shared.holders]),
  );
  for (const text of texts) learnStates(text, shared);
  const resolved = texts.map((text, at) =>
    resolveText(text, names[at] ?? new TextNames(text, shared), shared),
  );
  const groups = new Groups();
  mergeNames(groups, index, textsOfNames(texts), states, locale);
  const heads = headUses(texts, resolved);
  mergeTitles(groups, index, heads, states);
  mergeLinked(groups, texts, resolved);
  mergePhrases(groups, heads, locale);
  return resolved.map((mentions) =>
    mentions.map(({ node, evidence }) => ({
      group: groups.rootOf(node),
      evidence: [evidence, ...groups.evidenceOf(node)],
    })),
  );
}

function textsOfNames(texts: readonly TextMentions[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  texts.forEach(({ mentions }, at) => {
    for (const { name } of mentions) {
      if (name === null) continue;
      const known = found.get(name) ?? new Set();
      known.add(at);
      found.set(name, known);
    }
  });
  return found;
}

function headUses(
  texts: readonly TextMentions[],
  resolved: readonly (readonly Resolved[])[],
): Map<string, HeadUse> {
  const uses = new Map<string, ReturnType<typeof newUse>>();
  texts.forEach(({ mentions }, text) => {
    const own = resolved[text] ?? [];
    mentions.forEach((mention, at) => {
      if (own[at]?.node !== phraseNode(mention.head)) return;
      const use = uses.get(mention.head) ?? newUse();
      use.count += 1;
      if (mention.determiner === 'definite') use.definite += 1;
      const owner = mention.owner === null ? undefined : own[mention.owner]?.node;
      for (const word of [...mention.modifiers, ...(owner === undefined ? [] : [wordsOf(owner)])])
        use.modifiers.set(word, (use.modifiers.get(word) ?? 0) + 1);
      uses.set(mention.head, use);
    });
  });
  return uses;
}

function newUse(): { count: number; definite: number; modifiers: Map<string, number> } {
  return { count: 0, definite: 0, modifiers: new Map() };
}

function wordsOf(node: string): string {
  return node.replace(/^(?:name|phrase) /u, '');
}

/** "The Port Papers" in a title are the papers of the text. */
function mergeTitles(
  groups: Groups,
  index: NameIndex,
  heads: ReadonlyMap<string, HeadUse>,
  states: StatesByName,
): void {
  for (const name of index.names) {
    const parts = name.split(' ');
    const head = englishNames.singular(parts.at(-1) ?? '');
    const common = heads.get(head)?.count ?? 0;
    const known = parts.length > 1 ? common > 2 : common >= index.countOf(name);
    if (
      !known ||
      common === 0 ||
      index.isBody(name) ||
      index.isPerson(name) ||
      states.named(name) !== null
    )
      continue;
    groups.join(nameNode(name), phraseNode(head), { reason: 'same head', by: head });
  }
}

function mergeLinked(
  groups: Groups,
  texts: readonly TextMentions[],
  resolved: readonly (readonly Resolved[])[],
): void {
  texts.forEach(({ mentions, links }, text) => {
    for (const { a, b, kind } of links) {
      const [first, second] = [resolved[text]?.[a]?.node, resolved[text]?.[b]?.node];
      if (first === undefined || second === undefined || kind === 'copula') continue;
      const phrases = isPhrase(mentions[a]) && isPhrase(mentions[b]);
      if (!phrases && (kind !== 'called' || isPerson(mentions[a]) || isPerson(mentions[b])))
        continue;
      groups.join(second, first, { reason: kind, by: mentions[b]?.head ?? '' });
    }
  });
}

function isPhrase(mention: Mention | undefined): boolean {
  return mention?.kind === 'phrase' && mention.role === null;
}

function isPerson(mention: Mention | undefined): boolean {
  return mention === undefined || mention.person || mention.role !== null;
}
