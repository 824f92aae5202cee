import type { Groups } from './groups.ts';
import type { NamesLocale } from './locales/locale.ts';
import type { NameIndex } from './name-index.ts';
import { nameNode } from './resolved.ts';
import type { StatesByName } from './states-by-name.ts';
import { consonants, editDistance } from './spelling.ts';

const longestAcronym = 7;
/** Shorter names are too easily alike. */
const shortestSpelling = 4;
const mostChanges = 2;
/** Names of the same consonants that are held against each other. */
const mostAlike = 30;

/** Where a name occurs, by the text's place in the list. */
export type TextsOfName = ReadonlyMap<string, ReadonlySet<number>>;

/** Merges names of all texts: acronyms, short first names, other spellings, members of a body. */
export function mergeNames(
  groups: Groups,
  index: NameIndex,
  texts: TextsOfName,
  states: StatesByName,
  locale: NamesLocale,
): void {
  const names = [...index.names].filter((name) => states.named(name) === null);
  mergeAcronyms(groups, index, names, locale);
  mergeTurned(groups, index, names);
  mergeFirstNames(groups, names, locale);
  mergeSpellings(groups, names, texts);
  mergeRoots(groups, index, names, locale);
  mergeMembers(groups, index, names, locale);
}

/** The long name an acronym stands for: of several the one most said. "As" and a person's initials are none. */
function mergeAcronyms(
  groups: Groups,
  index: NameIndex,
  names: readonly string[],
  { joins, smallWords }: NamesLocale,
): void {
  const longs = new Map<string, string>();
  for (const name of names) {
    const parts = name.split(' ');
    if (parts.length < 2 || index.isPerson(name)) continue;
    const all = parts.map((part) => part.charAt(0)).join('');
    const without = parts.filter((part) => !joins.has(part)).map((part) => part.charAt(0));
    for (const acronym of new Set([all, without.join('')])) {
      if (acronym.length < 2 || acronym.length > longestAcronym || smallWords.has(acronym))
        continue;
      const known = longs.get(acronym);
      if (index.countOf(acronym) > 0 && index.countOf(known ?? '') < index.countOf(name))
        longs.set(acronym, name);
    }
  }
  for (const [acronym, name] of longs)
    groups.join(nameNode(acronym), nameNode(name), { reason: 'acronym', by: name });
}

/** "Ministry of Ports" and "Ports Ministry". */
function mergeTurned(groups: Groups, index: NameIndex, names: readonly string[]): void {
  for (const name of names) {
    const [body, field] = name.split(' of ');
    if (body === undefined || field === undefined) continue;
    const turned = `${field} ${body}`;
    if (index.countOf(turned) > 0)
      groups.join(nameNode(name), nameNode(turned), { reason: 'same name', by: turned });
  }
}

/** "Bill Roe" and "William Roe". */
function mergeFirstNames(
  groups: Groups,
  names: readonly string[],
  { firstNames }: NamesLocale,
): void {
  const known = new Map<string, string>();
  for (const name of names) {
    const [first = '', ...rest] = name.split(' ');
    if (rest.length === 0) continue;
    const key = `${firstNames.get(first) ?? first} ${rest.at(-1) ?? ''}`;
    const other = known.get(key);
    if (other === undefined) known.set(key, name);
    else groups.join(nameNode(name), nameNode(other), { reason: 'same name', by: rest.join(' ') });
  }
}

/** "Odesa" and "Odessa": nearly the same letters, the same consonants, hardly ever in one text. */
function mergeSpellings(groups: Groups, names: readonly string[], texts: TextsOfName): void {
  const buckets = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < shortestSpelling) continue;
    const key = `${name.charAt(0)}${consonants(name)}`;
    const others = buckets.get(key) ?? [];
    for (const other of others) {
      if (editDistance(name, other, mostChanges) > mostChanges || meet(texts, name, other))
        continue;
      groups.join(nameNode(name), nameNode(other), { reason: 'spelling', by: other });
    }
    if (others.length < mostAlike) buckets.set(key, [...others, name]);
  }
}

function meet(texts: TextsOfName, a: string, b: string): boolean {
  const [one, other] = [texts.get(a), texts.get(b)];
  if (!one || !other) return false;
  const both = [...one].filter((text) => other.has(text)).length;
  return both * 3 > Math.min(one.size, other.size);
}

/** "Democrats", "Democratic Party": members of a body and the body. */
function mergeRoots(
  groups: Groups,
  index: NameIndex,
  names: readonly string[],
  locale: NamesLocale,
): void {
  const members = new Map<string, string>();
  for (const name of names) {
    const single = locale.singular(name);
    if (!name.includes(' ') && single !== name) members.set(single, name);
  }
  for (const name of names) {
    const [first = ''] = name.split(' ');
    const root = first.replace(/(?:ic|s)$/u, '');
    const member = members.get(root) ?? members.get(first);
    const fits = index.isBody(name) || name === first;
    if (member === undefined || member === name || root.length < 5 || !fits) continue;
    groups.join(nameNode(name), nameNode(member), { reason: 'same root', by: root });
  }
}

/** "Northern Dockers" and "Dockers": members of one body, where they are more often called so alone. */
function mergeMembers(
  groups: Groups,
  index: NameIndex,
  names: readonly string[],
  locale: NamesLocale,
): void {
  for (const name of names) {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if (last === name || locale.singular(last) === last || index.isPerson(name)) continue;
    if (index.countOf(last) <= index.countOf(name)) continue;
    groups.join(nameNode(name), nameNode(last), { reason: 'same head', by: last });
  }
}
