import type { Grammar, SpeakerWords } from '../syntax/grammar.ts';
import { tagAt, type Sentence, type Stretch } from '../syntax/word.ts';

export type SpeakerKind = 'person' | 'body' | 'outlet' | 'unnamed' | 'pronoun';

export interface SourceName {
  /** "Ned Price", "State Department", "unnamed officials", "he". */
  name: string;
  kind: SpeakerKind;
  /** "mayor" of "Mayor Jane Roe" and of "the mayor"; null where the phrase says no role. */
  role: string | null;
}

/** Longer names are no names. */
const longestName = 120;

/** The name of who stands in a stretch of a sentence; null where none can be read. */
export function sourceName(
  { speakers }: Grammar,
  text: string,
  sentence: Sentence,
  source: Stretch,
): SourceName | null {
  const only = sentence[source.start];
  if (!only) return null;
  if (source.end - source.start === 1 && speakers.pronouns.has(only.lower))
    return { name: only.lower, kind: 'pronoun', role: null };
  const start = skipOpening(sentence, source);
  const end = headEnd(speakers, sentence, { start, end: source.end });
  const head = sentence.slice(start, end);
  const first = head[0];
  const last = head.at(-1);
  if (!first || !last) return null;
  const named = afterRoles(speakers, head);
  const role =
    named > 0
      ? (head[named - 1]?.lower ?? null)
      : speakers.roles.has(last.lower)
        ? last.lower
        : null;
  const person = head.slice(named);
  const [from, to] = [person[0]?.from ?? first.from, last.to];
  if (to - from > longestName) return null;
  const name = text.slice(from, to).replace(/\s+/gu, ' ');
  if (speakers.outlets.has(last.lower))
    return { name: text.slice(first.from, to), kind: 'outlet', role: null };
  if (speakers.bodies.has(last.lower))
    return { name: text.slice(first.from, to), kind: 'body', role: null };
  const phrase = withOffice(text, sentence, source, start, end);
  if (speakers.unnamed.has(last.lower))
    return { name: `unnamed ${lowered(phrase, first.capital)}`, kind: 'unnamed', role };
  const isPerson =
    person.length > 0 && person.length <= 4 && person.every(({ tag }) => tag === 'name');
  if (isPerson) return { name, kind: 'person', role };
  return { name: phrase, kind: 'body', role };
}

/** Without "the", "some", "several". */
function skipOpening(sentence: Sentence, { start, end }: Stretch): number {
  let at = start;
  while (at < end - 1 && (tagAt(sentence, at) === 'determiner' || tagAt(sentence, at) === 'adverb'))
    at += 1;
  return at;
}

/** Up to a comma, a bracket, "who", or what is attached with a preposition. */
function headEnd({ roles }: SpeakerWords, sentence: Sentence, { start, end }: Stretch): number {
  for (let at = start; at < end; at += 1) {
    const tag = tagAt(sentence, at);
    const inName =
      tag === 'preposition' &&
      sentence[at]?.lower === 'of' &&
      sentence[at - 1]?.capital &&
      sentence[at + 1]?.capital;
    if (inName && !roles.has(sentence[at - 1]?.lower ?? '')) continue;
    if (
      at > start &&
      /^(?:comma|bracket|relative|that|preposition|verb|participle|dash|quote|be|have)$/.test(
        tag ?? '',
      )
    )
      return at;
  }
  return end;
}

/** "Foreign Minister Jane Roe", "the ministry's spokesman David Doe". */
function afterRoles({ roles }: SpeakerWords, head: Sentence): number {
  for (let at = head.length - 1; at > 0; at -= 1) {
    const before = head[at - 1];
    if (!before || !head[at]?.capital) return 0;
    if (
      roles.has(before.lower.replace('.', '')) ||
      before.tag === 'genitive' ||
      before.tag === 'noun'
    )
      return at;
  }
  return 0;
}

/** "a spokesman for the ministry" keeps whom he speaks for. */
function withOffice(
  text: string,
  sentence: Sentence,
  source: Stretch,
  start: number,
  head: number,
): string {
  let end = head;
  if (/^(?:for|of|at|from)$/.test(sentence[head]?.lower ?? '')) {
    end = head + 1;
    while (
      end < source.end &&
      !/^(?:comma|bracket|relative|that|verb|be|have)$/.test(tagAt(sentence, end) ?? '')
    )
      end += 1;
  }
  return text
    .slice(sentence[start]?.from, sentence[end - 1]?.to)
    .replace(/\s+/gu, ' ')
    .slice(0, longestName);
}

/** "Senior officials" has its capital from the sentence. */
function lowered(phrase: string, capital: boolean): string {
  return capital && /^\p{Lu}\p{Ll}+ \p{Ll}|^\p{Lu}\p{Ll}+$/u.test(phrase)
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : phrase;
}
