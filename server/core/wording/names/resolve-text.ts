import type { Evidence } from './evidence.ts';
import type { NamesLocale } from './locales/locale.ts';
import type { Mention, TextMentions } from './mention.ts';
import { NameIndex } from './name-index.ts';
import { RoleHolders } from './role-holders.ts';
import type { StatesByName } from './states-by-name.ts';

/** What is known from all texts together when one of them is read. */
export interface Shared {
  locale: NamesLocale;
  states: StatesByName;
  /** Names of all texts. */
  index: NameIndex;
  /** Roles in all texts. */
  holders: RoleHolders;
}

/** Which thing a mention names, before things are merged, and what spoke for it. */
export interface Resolved {
  node: string;
  evidence: Evidence;
}

export function nameNode(name: string): string {
  return `name ${name}`;
}

export function phraseNode(head: string): string {
  return `phrase ${head}`;
}

/** Names of a text by the names of the same text, else of all: "Roe" is the Roe of this article. */
export class TextNames {
  readonly index: NameIndex;
  private readonly shared: Shared;

  constructor({ mentions }: TextMentions, shared: Shared) {
    this.shared = shared;
    this.index = new NameIndex(shared.locale, shared.states);
    for (const mention of mentions) this.index.add(mention);
  }

  resolve(mention: Mention, name: string): Resolved {
    const { states, index } = this.shared;
    const { completed } = mention;
    if (completed !== null && (index.countOf(completed) > 0 || states.named(completed) !== null))
      return this.resolve({ ...mention, completed: null }, completed);
    const state = mention.person ? null : states.named(name);
    if (state !== null) return resolved(nameNode(state), 'state', state);
    const whole = this.wholeOf(mention, name);
    if (whole === null) return resolved(nameNode(name), 'same name', name);
    const place = states.named(whole);
    return resolved(nameNode(place ?? whole), 'part of the name', whole);
  }

  /** The whole name in this text, unless all texts together mean somebody else by its part. */
  private wholeOf(mention: Mention, name: string): string | null {
    const { index, locale } = this.shared;
    if (!mention.person && locale.singular(name) !== name && locale.bodies.has(name)) return null;
    const single = !name.includes(' ');
    const as = { titled: mention.person, mayBePlace: single && mention.determiner === 'definite' };
    const own = this.index.wholeOf(name, as, index);
    const common = index.wholeOf(name, as, index);
    if (own === null || common === null || own === common) return own ?? common;
    const rare = this.index.countOf(own) * rarely < this.index.countOf(name);
    return rare && index.weight(common, name) > 2 * index.weight(own, name) ? common : own;
  }
}

/** Roles and titles of a text: of "President Roe" and of "Jane Roe, the president". */
export function learnRoles(
  { mentions, links }: TextMentions,
  names: TextNames,
  holders: readonly RoleHolders[],
): void {
  const learn = (role: Mention['role'], holder: Mention | undefined) => {
    if (role === null || !holder || holder.name === null) return;
    const { node } = names.resolve(holder, holder.name);
    for (const one of holders) one.add(role, node);
  };
  for (const mention of mentions) if (mention.name !== null) learn(mention.role, mention);
  for (const { a, b } of links) {
    const [first, second] = [mentions[a], mentions[b]];
    if (first?.kind === 'phrase') learn(first.role, second);
    else if (second?.kind === 'phrase') learn(second.role, first);
  }
}

/** "The Ruritanian president" tells whose president that is who is called president elsewhere. */
export function learnStates({ mentions }: TextMentions, { holders, states, index }: Shared): void {
  const isName = (word: string) => index.countOf(word) > 0 || states.named(word) !== null;
  for (const { name, role, plural } of mentions) {
    if (name !== null || role === null || plural || states.among(role.modifiers) === null) continue;
    const holder = holders.holderOf(role, isName);
    if (holder !== null) holders.add(role, holder);
  }
}

/** What each mention of a text names. */
export function resolveText(text: TextMentions, names: TextNames, shared: Shared): Resolved[] {
  const own = new RoleHolders(shared.states);
  learnRoles(text, names, [own]);
  const all: Resolved[] = [];
  for (const mention of text.mentions) {
    if (mention.name !== null) all.push(names.resolve(mention, mention.name));
    else
      all.push(
        byRole(mention, own, shared) ??
          byOwner(mention, text.mentions, all, shared) ??
          byStateNoun(mention, all, shared) ??
          byBody(mention, names.index, shared) ??
          resolved(phraseNode(mention.head), 'same head', mention.head),
      );
  }
  return all;
}

/** "The president" is who holds that title in the article. */
function byRole(
  mention: Mention,
  own: RoleHolders,
  { holders, index, states }: Shared,
): Resolved | null {
  if (mention.role === null || mention.plural || mention.determiner === 'indefinite') return null;
  const isName = (word: string) => index.countOf(word) > 0 || states.named(word) !== null;
  const holder = own.holderOf(mention.role, isName) ?? holders.holderOf(mention.role, isName);
  return holder === null ? null : resolved(holder, 'role', mention.role.head);
}

/** "Ruritanian officials" act for Ruritania, "ministry officials" for the ministry. */
function byOwner(
  mention: Mention,
  mentions: readonly Mention[],
  before: readonly Resolved[],
  shared: Shared,
): Resolved | null {
  if (!shared.locale.actsFor.has(mention.head)) return null;
  if (mention.owner === null) {
    const state = shared.states.among(mention.modifiers);
    return state === null ? null : resolved(nameNode(state), 'acts for it', mention.head);
  }
  const owner = mentions[mention.owner];
  const node = before[mention.owner]?.node;
  if (!owner || owner.name === null || node === undefined) return null;
  const whole = node.replace(/^name /u, '');
  const person =
    shared.states.named(whole) === null &&
    (owner.person || shared.index.isPerson(owner.name) || shared.index.isPerson(whole));
  if (!person) return resolved(node, 'acts for it', mention.head);
  const state = shared.holders.stateOf(node, shared.locale.heads);
  return state === null ? null : resolved(nameNode(state), 'acts for it', mention.head);
}

/** How many mentions back the state may be that "the country" stands for. */
const nearMentions = 12;

/** "The country" is the state named last before it; "his government" that of who was. */
function byStateNoun(
  mention: Mention,
  before: readonly Resolved[],
  { locale, states, holders }: Shared,
): Resolved | null {
  const bare = mention.modifiers.length === 0 && mention.owner === null && !mention.plural;
  if (!bare || mention.determiner !== 'definite') return null;
  const governs = locale.governments.has(mention.head);
  if (!governs && !locale.stateNouns.has(mention.head)) return null;
  for (const { node } of before.slice(-nearMentions).reverse()) {
    const named = states.named(node.replace(/^name /u, ''));
    const state = named ?? (governs ? holders.stateOf(node, locale.heads) : null);
    if (state !== null)
      return resolved(nameNode(state), governs ? 'acts for it' : 'state', mention.head);
  }
  return null;
}

/** "The ministry" is the ministry the article has named. */
function byBody(mention: Mention, index: NameIndex, { locale }: Shared): Resolved | null {
  const bare = mention.modifiers.length === 0 && mention.owner === null && !mention.plural;
  if (!bare || mention.determiner !== 'definite' || !locale.bodies.has(mention.head)) return null;
  const [best] = index.endingIn(mention.head).sort((a, b) => index.countOf(b) - index.countOf(a));
  return best === undefined ? null : resolved(nameNode(best), 'same head', mention.head);
}

/** A whole name said once among this many of its part is somebody else's: a relative's, say. */
const rarely = 4;

function resolved(node: string, reason: Evidence['reason'], by: string): Resolved {
  return { node, evidence: { reason, by } };
}
