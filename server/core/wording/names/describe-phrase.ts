import type { Sentence } from '../../extraction/syntax/word.ts';
import type { NamesLocale } from './locales/locale.ts';
import type { Mention, RolePhrase } from './mention.ts';
import type { Phrase } from './read-phrase.ts';
import { plainName } from './spelling.ts';

type Described = Pick<
  Mention,
  'kind' | 'name' | 'person' | 'role' | 'head' | 'modifiers' | 'plural'
>;

/** A mention's words and where it starts: loose words before a name are left out. */
export interface Description extends Described {
  start: number;
  /** Where its title or the name itself begins: what stands before may name somebody else. */
  core: number;
}

/** Name or common noun, with its title, its head and its modifiers. */
export function describePhrase(
  sentence: Sentence,
  names: readonly boolean[],
  phrase: Phrase,
  locale: NamesLocale,
): Description | null {
  const { start, end } = phrase;
  const title = lastTitle(sentence, start, end, locale);
  if (names[end - 1] && title < end - 1)
    return describeName(sentence, names, phrase, title, locale);
  return describeCommon(sentence, names, start, end, locale);
}

/** The last word of a title in a phrase ("secretary of state", "Mr."), or the place before it. */
function lastTitle(
  sentence: Sentence,
  start: number,
  end: number,
  { roles, honorifics, offices, joins, afterRoles, bodies }: NamesLocale,
): number {
  for (let at = end - 1; at >= start; at -= 1) {
    const lower = bare(sentence[at]?.lower);
    // "Justice Department", "Ministry of Justice": part of a body's name.
    const inBody =
      isBody(sentence, at + 1, end, bodies) ||
      (at > start && joins.has(sentence[at - 1]?.lower ?? ''));
    if (inBody && !offices.has(lower)) continue;
    if (!inBody && (roles.has(lower) || honorifics.has(lower))) return at;
    if (afterRoles.has(lower) && roles.has(bare(sentence[at - 1]?.lower))) return at;
    if (!offices.has(lower)) continue;
    let from = at;
    while (from > start && offices.has(bare(sentence[from - 1]?.lower))) from -= 1;
    if (joins.has(sentence[from - 1]?.lower ?? '') && roles.has(bare(sentence[from - 2]?.lower)))
      return at;
  }
  return start - 1;
}

function isBody(
  sentence: Sentence,
  from: number,
  end: number,
  bodies: ReadonlySet<string>,
): boolean {
  return from < end && sentence.slice(from, end).every(({ lower }) => bodies.has(lower));
}

function describeName(
  sentence: Sentence,
  names: readonly boolean[],
  { start, end }: Phrase,
  title: number,
  locale: NamesLocale,
): Description | null {
  let from = title + 1;
  // "infamous Steele": what stands before the capitals is not the name.
  for (let at = end - 1; at > title; at -= 1) {
    if (!names[at] && !locale.joins.has(sentence[at]?.lower ?? '')) {
      from = Math.max(from, at + 1);
      break;
    }
  }
  // "PRESIDENT OF RURITANIA JANE ROE": what the title is of is not the name.
  if (locale.joins.has(sentence[from]?.lower ?? '')) from += end - from > 3 ? 2 : 1;
  const name = nameOf(sentence, from, end, locale);
  if (name === '') return null;
  const titled = title >= start && from === title + 1;
  return {
    kind: 'name',
    name,
    person: titled,
    role: titled
      ? roleOf(sentence, names, titleStart(sentence, start, title, locale), title, locale)
      : null,
    head: locale.singular(name.split(' ').at(-1) ?? ''),
    modifiers: [],
    plural: false,
    start: titled ? titleStart(sentence, start, title, locale) : from,
    core: titled ? title : from,
  };
}

/**
 * Where a title begins: "the decision [President Roe] took", "the plan by [former port director
 * Jane Roe]". Before a title with a capital stand only words with one, and those of its time.
 */
function titleStart(
  sentence: Sentence,
  start: number,
  title: number,
  { honorifics, loose }: NamesLocale,
): number {
  const word = sentence[title];
  if (!word || honorifics.has(bare(word.lower))) return title;
  let at = title;
  while (at > start) {
    const before = sentence[at - 1];
    if (!before || before.tag === 'ing' || before.tag === 'participle') break;
    if (word.capital && !before.capital && !loose.has(before.lower) && before.tag !== 'adjective')
      break;
    at -= 1;
  }
  return at;
}

/** Without middle initials and "III": "Jane Q. Roe" is "jane roe". */
function nameOf(sentence: Sentence, from: number, end: number, { suffixes }: NamesLocale): string {
  const parts = sentence
    .slice(from, end)
    .filter(({ tag }) => tag !== 'determiner')
    .map(({ lower }) => plainName(lower));
  const kept = parts.filter((part) => part !== '' && !suffixes.has(part));
  const inside = kept.filter((part, at) => part.length > 1 || (kept.length < 3 && at === 0));
  return inside.join(' ');
}

function roleOf(
  sentence: Sentence,
  names: readonly boolean[],
  start: number,
  title: number,
  locale: NamesLocale,
): RolePhrase | null {
  for (let at = title; at >= start; at -= 1) {
    const lower = bare(sentence[at]?.lower);
    if (locale.roles.has(lower))
      return { head: lower, modifiers: modifiersOf(sentence, names, start, at) };
  }
  return null;
}

function describeCommon(
  sentence: Sentence,
  names: readonly boolean[],
  start: number,
  end: number,
  locale: NamesLocale,
): Description | null {
  let at = end - 1;
  // "secretary of state": the head is the secretary.
  for (let from = at; from > start; from -= 1) {
    if (locale.joins.has(sentence[from]?.lower ?? '')) at = from - 1;
  }
  const word = sentence[at];
  if (!word) return null;
  const lower = plainName(word.lower).replaceAll(' ', '-');
  const head = locale.singular(lower);
  if (head.length < 3 || locale.times.has(head)) return null;
  const modifiers = modifiersOf(sentence, names, start, at);
  const plural = head !== lower;
  const role = locale.roles.has(head) ? { head, modifiers } : null;
  return {
    kind: 'phrase',
    name: null,
    person: false,
    role,
    head,
    modifiers,
    plural,
    start,
    core: end,
  };
}

function modifiersOf(
  sentence: Sentence,
  names: readonly boolean[],
  start: number,
  end: number,
): string[] {
  const modifiers: string[] = [];
  let named = false;
  for (let at = start; at < end; at += 1) {
    const plain = plainName(sentence[at]?.lower ?? '');
    const isName = names[at] === true;
    if (isName && named) modifiers.push(`${modifiers.pop() ?? ''} ${plain}`);
    else if (plain !== '') modifiers.push(plain);
    named = isName;
  }
  return modifiers;
}

/** Without a stop, and without what follows on an office: "state-designate". */
function bare(lower = ''): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower.replace(/-(?:designate|elect)$/u, '');
}
