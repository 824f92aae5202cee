import { groupMentions } from './group-mentions.ts';
import type { Evidence } from './evidence.ts';
import { englishNames } from './locales/english/english.ts';
import type { NamesLocale } from './locales/locale.ts';
import type { Mention, TextMentions } from './mention.ts';
import { plainName } from './spelling.ts';

/** A text's mentions with their words as printed, in the same order. */
export interface NamedText extends TextMentions {
  printed: readonly string[];
}

/** One way of naming a thing, and everywhere it stands. */
export interface Naming {
  /** As printed most often. */
  words: string;
  /** Places: index of the text, index of its mention. */
  places: readonly (readonly [text: number, mention: number])[];
  texts: number;
  /** Why it is taken for the same thing; the strongest first. */
  evidence: readonly Evidence[];
}

/** A thing that the texts name in several ways. */
export interface Referent {
  /** As it is named most often. */
  name: string;
  /** The most frequent first. */
  namings: readonly Naming[];
}

/** Namings of one thing that are kept; more are too rare to compare. */
const mostNamings = 16;

/**
 * What the texts of one topic name in more than one way, the most telling first: named by many
 * texts, under words that share nothing.
 */
export function findNamings(
  texts: readonly NamedText[],
  locale: NamesLocale = englishNames,
): Referent[] {
  const groups = new Map<string, Map<string, Draft>>();
  groupMentions(texts, locale).forEach((mentions, text) => {
    mentions.forEach(({ group, evidence }, at) => {
      const mention = texts[text]?.mentions[at];
      const printed = texts[text]?.printed[at];
      if (!mention || printed === undefined || isEmpty(mention, locale)) return;
      const namings = groups.get(group) ?? new Map<string, Draft>();
      const key = keyOf(mention, printed);
      const draft = namings.get(key) ?? newDraft(mention);
      draft.places.push([text, at]);
      draft.printed.set(printed, (draft.printed.get(printed) ?? 0) + 1);
      for (const one of evidence) draft.evidence.set(one.reason, one);
      namings.set(key, draft);
      groups.set(group, namings);
    });
  });
  return [...groups.values()]
    .flatMap((drafts) => referentOf([...drafts.values()]))
    .sort((a, b) => b.score - a.score)
    .map(({ referent }) => referent);
}

interface Draft {
  places: [number, number][];
  printed: Map<string, number>;
  evidence: Map<string, Evidence>;
  /** What it shares with others: "deal" of "nuclear deal", "roe" of "Mr. Roe". */
  core: string;
}

function newDraft({ head, name }: Mention): Draft {
  const core = name === null ? head : (name.split(' ').at(-1) ?? head);
  return { places: [], printed: new Map(), evidence: new Map(), core };
}

function isEmpty({ kind, head }: Mention, { empty }: NamesLocale): boolean {
  return kind === 'phrase' && empty.has(head);
}

/** "The memos" and "a memo" are one naming; "Mr. Roe" and "Roe" are two. */
function keyOf({ kind, head, modifiers }: Mention, printed: string): string {
  return kind === 'name' ? plainName(printed) : [...modifiers, head].join(' ');
}

function referentOf(drafts: readonly Draft[]): { referent: Referent; score: number }[] {
  const namings = drafts
    .map((draft) => ({ naming: namingOf(draft), core: draft.core }))
    .sort(
      (a, b) => b.naming.texts - a.naming.texts || b.naming.places.length - a.naming.places.length,
    )
    .slice(0, mostNamings);
  const [main] = namings;
  const texts = new Set(drafts.flatMap(({ places }) => places.map(([text]) => text))).size;
  const cores = new Set(namings.map(({ core }) => core));
  if (!main || texts < 2 || cores.size < 2) return [];
  const others = namings.filter(({ core }) => core !== main.core);
  const score =
    texts * others.reduce((sum, { naming }) => sum + Math.log2(1 + naming.places.length), 0);
  const referent = { name: main.naming.words, namings: namings.map(({ naming }) => naming) };
  return [{ referent, score }];
}

function namingOf({ places, printed, evidence }: Draft): Naming {
  const [words = ''] = [...printed].sort(([, a], [, b]) => b - a).map(([word]) => word);
  return {
    words,
    places,
    texts: new Set(places.map(([text]) => text)).size,
    evidence: [...evidence.values()],
  };
}
