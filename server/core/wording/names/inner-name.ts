import type { Sentence, Stretch, Word } from '../../extraction/syntax/word.ts';
import { describePhrase, type Description } from './describe-phrase.ts';
import type { NamesLocale } from './locales/locale.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { Phrase } from './read-phrase.ts';

interface Known {
  knowledge: NameKnowledge;
  locale: NamesLocale;
}

/** The name inside a compound or before a title: "Roe" of "the Roe campaign", "NPA" of "NPA head Jane Roe". */
export function innerName(
  sentence: Sentence,
  names: readonly boolean[],
  phrase: Phrase,
  whole: Description,
  known: Known,
): { description: Description; end: number } | null {
  const last = whole.kind === 'phrase' ? phrase.end - 1 : whole.core;
  const ends = (at: number) => !names[at] || (whole.person && isOffice(sentence[at], known.locale));
  let start = phrase.start;
  while (start < last && !names[start]) start += 1;
  let end = start;
  while (end < last && !ends(end)) end += 1;
  if (end === start || (whole.kind === 'phrase' && names[end])) return null;
  const part = { ...phrase, start, end };
  const description = describePhrase(sentence, names, part, known.locale);
  if (description?.kind !== 'name') return null;
  return whole.person && !standsAlone(sentence, part, known) ? null : { description, end };
}

/**
 * "Special" of "Special Envoy Jane Roe" and "Finance" of "Finance Minister Jane Roe" are no names;
 * "NPA" of a text that speaks of the NPA, "Norwegian" and "Port Authority" are.
 */
function standsAlone(
  sentence: Sentence,
  { start, end }: Stretch,
  { knowledge, locale }: Known,
): boolean {
  if (!sentence[end]?.capital) return true;
  const words = sentence.slice(start, end).map(({ lower }) => lower);
  const [first = ''] = words;
  if (locale.bodies.has(words.at(-1) ?? '')) return true;
  if (words.length === 1 && (first.includes('.') || knowledge.isAlone(first))) return true;
  return locale.states.some(({ adjectives }) => adjectives.includes(words.join(' ')));
}

function isOffice(word: Word | undefined, { roles, offices }: NamesLocale): boolean {
  return word !== undefined && (roles.has(word.lower) || offices.has(word.lower));
}
