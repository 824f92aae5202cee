import type { Mention, TextMentions } from './mention.ts';
import { NameIndex } from './name-index.ts';
import { nameNode, resolved, type Resolved, type Shared } from './resolved.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { RoleHolders } from './role-holders.ts';

/** A whole name said once among this many of its part is somebody else's: a relative's, say. */
const rarely = 4;

/** Names of a text by the names of the same text, else of all: "Roe" is the Roe of this article. */
export class TextNames {
  readonly index: NameIndex;
  private readonly shared: Shared;

  constructor(text: TextMentions, shared: Shared) {
    this.shared = shared;
    this.index = new NameIndex(shared.locale, shared.states);
    this.index.addText(text);
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
        resolvePhrase(
          mention,
          { mentions: text.mentions, before: all, roles: own, names: names.index },
          shared,
        ),
      );
  }
  return all;
}
