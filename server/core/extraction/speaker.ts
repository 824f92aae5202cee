import { weekdays } from '../figures/locales/en/calendar.ts';
import { nouns } from '../figures/locales/en/nouns.ts';
import { openers } from '../text/abbreviations.ts';
import { isCapitalized, isInnerHyphen, type Token } from '../text/tokens.ts';
import * as en from './locales/en.ts';

/** Who speaks, as far as one sentence tells. */
export interface Speaker {
  /** "Ned Price", "State Department", "unnamed officials"; null: only words that refer back. */
  name: string | null;
  /** "he", "the newspaper": somebody named before. */
  refersTo: 'person' | 'outlet' | null;
  /** Tokens of the whole phrase, its article included, end exclusive. */
  from: number;
  to: number;
}

/** Tokens looked at for one speaker, an apposition included. */
const reach = 24;

/** The speaker whose phrase ends before a verb: "Ned Price on Tuesday also" said. */
export function speakerBefore(tokens: readonly Token[], verb: number): Speaker | null {
  let end = verb;
  while (end > 0 && isBetween(tokens[end - 1])) end -= 1;
  if (tokens[end - 1]?.text !== ',') return phraseEndingAt(tokens, end, 0);
  const comma = beforeApposition(tokens, end - 1);
  return comma === null ? null : phraseEndingAt(tokens, comma, 0);
}

/** The speaker named after a verb or after "according to": "said" Jane Roe. */
export function speakerAfter(tokens: readonly Token[], at: number): Speaker | null {
  let to = at;
  while (to < at + reach && continuesPhrase(tokens, to, at)) to += 1;
  while (to > at && en.nameJoiners.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  return to > at ? phraseEndingAt(tokens, to, at) : null;
}

function continuesPhrase(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index];
  if (!token || (index > first && token.gap === 'line')) return false;
  const { lower } = token;
  return (
    isNamePart(tokens, index) ||
    isInnerHyphen(tokens, index) ||
    [en.nameJoiners, en.articles, en.speakers, en.roles, en.modifiers, en.pronouns].some((set) =>
      set.has(lower),
    )
  );
}

function isBetween(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    en.betweenSpeakerAndVerb.has(token.lower) || (isCapitalized(token) && weekdays.has(token.lower))
  );
}

/** "David Roe, a member of parliament, said": the comma before the apposition. */
function beforeApposition(tokens: readonly Token[], comma: number): number | null {
  for (let index = comma - 1; index > Math.max(0, comma - reach); index -= 1) {
    const token = tokens[index];
    if (token?.text === ',') return index;
    if (!token || /^[.;:!?"“”]$/.test(token.text)) return null;
  }
  return null;
}

function phraseEndingAt(tokens: readonly Token[], end: number, start: number): Speaker | null {
  const last = tokens[end - 1];
  if (last?.kind !== 'word') return null;
  if (en.pronouns.has(last.lower)) {
    return {
      name: null,
      refersTo: en.personPronouns.has(last.lower) ? 'person' : null,
      from: end - 1,
      to: end,
    };
  }
  const bare = isCapitalized(last)
    ? nameEndingAt(tokens, end, start)
    : descriptionEndingAt(tokens, end, start);
  if (!bare) return null;
  const article = bare.from > start && en.articles.has(tokens[bare.from - 1]?.lower ?? '');
  const speaker = { ...bare, from: article ? bare.from - 1 : bare.from };
  return withOffice(tokens, speaker, start);
}

function nameEndingAt(tokens: readonly Token[], end: number, start: number): Speaker {
  let from = end - 1;
  while (from > start && from > end - reach && belongsToName(tokens, from - 1, start)) from -= 1;
  while (from < end - 1 && !isNameStart(tokens[from])) from += 1;
  return { name: nameOf(tokens, from, end), refersTo: null, from, to: end };
}

/** "officials", "the US diplomat", "a ministry spokesman", "the crane driver". */
function descriptionEndingAt(tokens: readonly Token[], end: number, start: number): Speaker | null {
  const noun = tokens[end - 1]?.lower ?? '';
  const from = en.speakers.has(noun)
    ? afterModifiers(tokens, end - 1, start)
    : afterArticle(tokens, end - 1, start);
  if (from === null) return null;
  const phrase = printed(tokens, from, end)
    .replace(/^(?:some|several|many|two|three) /iu, '')
    // "Senior officials" has its capital from the sentence.
    .replace(/^\p{Lu}\p{Ll}+/u, (word) =>
      en.modifiers.has(word.toLowerCase()) ? word.toLowerCase() : word,
    );
  return {
    name: en.unnamedSpeakers.has(noun) ? `unnamed ${phrase}` : phrase,
    refersTo: en.outletNouns.has(noun) && from === end - 1 ? 'outlet' : null,
    from,
    to: end,
  };
}

/** Words of a description before its noun. */
const mostModifiers = 4;

function afterModifiers(tokens: readonly Token[], noun: number, start: number): number {
  let from = noun;
  while (from > start && from > noun - mostModifiers && isModifier(tokens, from - 1)) from -= 1;
  return from;
}

/** For a noun that is not known to speak, an article must show that it is one. */
function afterArticle(tokens: readonly Token[], noun: number, start: number): number | null {
  for (let from = noun; from > start && from > noun - mostModifiers; from -= 1) {
    const before = tokens[from - 1];
    if (before?.kind !== 'word' || tokens[from]?.gap === 'line') return null;
    if (en.articles.has(before.lower)) return from;
    if (nouns.stops.has(before.lower)) return null;
  }
  return null;
}

/** "a spokesman for the ministry": who speaks stands before. "reported by the Post" speaks not. */
function withOffice(tokens: readonly Token[], speaker: Speaker, start: number): Speaker | null {
  const before = tokens[speaker.from - 1]?.lower ?? '';
  if (speaker.from <= start) return speaker;
  if (before === 'by') return null;
  if (!/^(?:for|of|at|in|from)$/.test(before)) return speaker;
  const office = descriptionEndingAt(tokens, speaker.from - 1, start);
  if (!office) return speaker;
  const rest = printed(tokens, speaker.from - 1, speaker.to);
  return { ...office, name: `${office.name ?? ''} ${rest}`, to: speaker.to };
}

/** "Later Roe said": a word that only opens the sentence is no name. */
function isNameStart(token: Token | undefined): boolean {
  return isCapitalized(token) && !openers.has(token?.text ?? '');
}

function belongsToName(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index];
  if (!token || tokens[index + 1]?.gap === 'line') return false;
  if (isNamePart(tokens, index)) return true;
  const inside =
    en.nameJoiners.has(token.lower) || en.roles.has(token.lower) || isInnerHyphen(tokens, index);
  return inside && index > start && isCapitalized(tokens[index - 1]);
}

/** A word with a capital, or the stops of "U.S." and of an initial. */
function isNamePart(tokens: readonly Token[], index: number): boolean {
  if (isCapitalized(tokens[index])) return true;
  const before = tokens[index - 1];
  return tokens[index]?.text === '.' && before !== undefined && /^\p{Lu}$/u.test(before.text);
}

function isModifier(tokens: readonly Token[], index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  if (tokens[index + 1]?.gap === 'line' || en.articles.has(lower)) return false;
  return isNamePart(tokens, index) || en.modifiers.has(lower);
}

/** A person's name without what the person is: "Foreign Minister Jane Roe" is Jane Roe. */
function nameOf(tokens: readonly Token[], from: number, to: number): string {
  for (let index = to - 1; index > from; index -= 1) {
    const before = tokens[index - 1];
    const role = en.roles.has(before?.lower ?? '') || /['’]s$/u.test(before?.text ?? '');
    if (role)
      return isPersonName(tokens, index, to)
        ? printed(tokens, index, to)
        : printed(tokens, from, to);
  }
  return printed(tokens, from, to);
}

/** Capitalised words, none of them a role or an office. */
function isPersonName(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      (token) =>
        token.kind !== 'word' ||
        (isCapitalized(token) && !en.offices.has(token.lower) && !en.roles.has(token.lower)),
    );
}

function printed(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token, index) => (index > 0 && token.gap !== 'none' ? ` ${token.text}` : token.text))
    .join('');
}
