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
    this.index = new NameIndex(shared.locale);
    for (const mention of mentions) this.index.add(mention);
  }

  resolve(mention: Mention, name: string): Resolved {
    const { states, index } = this.shared;
    const state = mention.person ? null : states.named(name);
    if (state !== null) return resolved(nameNode(state), 'state', state);
    const titled = mention.person || (mention.determiner === 'definite' && name.split(' ').length === 1);
    const whole = this.index.wholeOf(name, titled) ?? index.wholeOf(name, titled);
    if (whole === null) return resolved(nameNode(name), 'same name', name);
    const place = states.named(whole);
    return resolved(nameNode(place ?? whole), 'part of the name', whole);
  }
}

/** Roles and titles of a text: of "President Roe" and of "Jane Roe, the president". */
export function learnRoles(
  { mentions, links }: TextMentions,
  names: TextNames,
  holders: readonly RoleHolders[],
): void {
  const learn = (role: Mention['role'], holder: Mention | undefined) => {
    if (role === null || holder?.name == null) return;
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

/** What each mention of a text names. */
export function resolveText(text: TextMentions, names: TextNames, shared: Shared): Resolved[] {
  const own = new RoleHolders(shared.states);
  learnRoles(text, names, [own]);
  return text.mentions.map((mention) => {
    if (mention.name !== null) return names.resolve(mention, mention.name);
    return (
      byRole(mention, own, shared) ??
      byState(mention, text.mentions, shared) ??
      byBody(mention, names.index, shared) ??
      resolved(phraseNode(mention.head), 'same head', mention.head)
    );
  });
}

/** "The president" is who holds that title in the article. */
function byRole(mention: Mention, own: RoleHolders, { holders }: Shared): Resolved | null {
  if (mention.role === null || mention.plural || mention.determiner === 'indefinite') return null;
  const holder = own.holderOf(mention.role) ?? holders.holderOf(mention.role);
  return holder === null ? null : resolved(holder, 'role', mention.role.head);
}

/** "Ruritanian officials" act for Ruritania. */
function byState(mention: Mention, mentions: readonly Mention[], shared: Shared): Resolved | null {
  const { locale, states } = shared;
  if (!locale.actsFor.has(mention.head)) return null;
  const owner = mention.owner === null ? null : (mentions[mention.owner]?.name ?? null);
  const state = states.among([...mention.modifiers, ...(owner === null ? [] : [owner])]);
  return state === null ? null : resolved(nameNode(state), 'acts for it', mention.head);
}

/** "The ministry" is the ministry the article has named. */
function byBody(mention: Mention, index: NameIndex, { locale }: Shared): Resolved | null {
  const bare = mention.modifiers.length === 0 && mention.owner === null && !mention.plural;
  if (!bare || mention.determiner !== 'definite' || !locale.bodies.has(mention.head)) return null;
  const [best] = index
    .endingIn(mention.head)
    .sort((a, b) => index.countOf(b) - index.countOf(a));
  return best === undefined ? null : resolved(nameNode(best), 'same head', mention.head);
}

function resolved(node: string, reason: Evidence['reason'], by: string): Resolved {
  return { node, evidence: { reason, by } };
}
