import type { NamesLocale } from './locales/locale.ts';
import type { Mention } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { nameNode, phraseNode, resolved, type Resolved, type Shared } from './resolved.ts';
import type { RoleHolders } from './role-holders.ts';

/** What a text has named when a phrase of it is read. */
interface TextSoFar {
  mentions: readonly Mention[];
  /** What those before the phrase name. */
  before: readonly Resolved[];
  roles: RoleHolders;
  names: NameIndex;
}

/** What a phrase without a name stands for: somebody or something named, or what its head says. */
export function resolvePhrase(mention: Mention, text: TextSoFar, shared: Shared): Resolved {
  return (
    byRole(mention, text, shared) ??
    byOwner(mention, text, shared) ??
    byStateNoun(mention, text, shared) ??
    byBody(mention, text, shared) ??
    byBodyOf(mention, text, shared) ??
    resolved(phraseNode(mention.head), 'same head', mention.head)
  );
}

/** "The president" is who holds that title in the article. */
function byRole(
  mention: Mention,
  { roles: own }: TextSoFar,
  { holders, index, states, locale }: Shared,
): Resolved | null {
  if (mention.role === null || mention.plural || mention.determiner === 'indefinite') return null;
  if (mention.role.modifiers.some((word) => locale.unheld.has(word))) return null;
  const isName = (word: string) => index.countOf(word) > 0 || states.named(word) !== null;
  const holder = own.holderOf(mention.role, isName) ?? holders.holderOf(mention.role, isName);
  return holder === null ? null : resolved(holder, 'role', mention.role.head);
}

/** "Ruritanian officials" act for Ruritania, "ministry officials" for the ministry. */
function byOwner(
  mention: Mention,
  { mentions, before }: TextSoFar,
  shared: Shared,
): Resolved | null {
  const { actsFor, bodies, governments } = shared.locale;
  if (!actsFor.has(mention.head)) return null;
  // "Roe campaign officials" act for the campaign.
  if (mention.modifiers.some((word) => bodies.has(word) && !actsFor.has(word))) return null;
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
  if (state !== null) return resolved(nameNode(state), 'acts for it', mention.head);
  return governments.has(mention.head) ? resolved(node, 'acts for it', mention.head) : null;
}

/** How many mentions back the state may be that "the country" stands for. */
const nearMentions = 12;

/**
 * "The country" is the state named last before it, "his country" and "his government" those of the
 * one named last who leads a state.
 */
function byStateNoun(
  mention: Mention,
  { before }: TextSoFar,
  { locale, states, holders, index }: Shared,
): Resolved | null {
  const { head, modifiers, owner, plural, determiner, possessor } = mention;
  const governs = locale.governments.has(head);
  if (!governs && !locale.stateNouns.has(head)) return null;
  const named = modifiers.some((word) => index.countOf(word) > 0);
  if (named || owner !== null || plural || determiner !== 'definite') return null;
  if (possessor === 'speaker') return null;
  const near = before.slice(-nearMentions).reverse();
  const ledBy = (node: string) => holders.stateOf(node, locale.heads);
  const itself = (node: string) => states.named(node.replace(/^name /u, ''));
  const led = near.map(({ node }) => ledBy(node)).find((state) => state !== null) ?? null;
  const last = near
    .map(({ node }) => itself(node) ?? (governs ? ledBy(node) : null))
    .find((state) => state !== null);
  const state = (possessor === 'person' ? led : null) ?? last ?? null;
  return state === null ? null : resolved(nameNode(state), governs ? 'acts for it' : 'state', head);
}

/** "The ministry" is the ministry the article has named. */
function byBody(mention: Mention, { names }: TextSoFar, { locale }: Shared): Resolved | null {
  const bare = mention.modifiers.length === 0 && mention.owner === null && !mention.plural;
  if (!bare || mention.determiner !== 'definite') return null;
  const body = bodyCalled(mention.head, names, locale);
  return body === null ? null : resolved(nameNode(body), 'same head', mention.head);
}

/** "Ministry officials" act for the ministry the article has named. */
function byBodyOf(
  { head, owner, modifiers }: Mention,
  { names }: TextSoFar,
  { locale }: Shared,
): Resolved | null {
  if (owner !== null || !locale.actsFor.has(head)) return null;
  const body = bodyCalled(modifiers.at(-1) ?? '', names, locale);
  return body === null ? null : resolved(nameNode(body), 'acts for it', head);
}

function bodyCalled(word: string, index: NameIndex, { bodies }: NamesLocale): string | null {
  if (!bodies.has(word)) return null;
  const [best] = index.endingIn(word).sort((a, b) => index.countOf(b) - index.countOf(a));
  return best ?? null;
}
