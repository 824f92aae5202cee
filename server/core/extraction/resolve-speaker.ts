import type { PartialDate } from '../figures/partial-date.ts';
import type { Range } from '../text/range.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { isCapitalized, tokenize } from '../text/tokens.ts';
import { openers } from '../text/abbreviations.ts';
import { roles } from './locales/en.ts';
import { findQuotations } from './quotations.ts';
import { speechIn, type Speech } from './attribution.ts';

/** How far before the passage the name behind "he" is looked for. */
const paragraphsBack = 3;
const sentencesBack = 12;

/**
 * The name of who speaks: as printed, or the one that "he" or "the newspaper" most likely stands
 * for. Null where nothing before names anybody, and for "he" inside a quotation, who is somebody
 * else than its speaker.
 */
export function resolveSpeaker(
  text: string,
  paragraphs: readonly Range[],
  index: number,
  speech: Speech,
  published: PartialDate | null,
): string | null {
  const { name, refersTo } = speech.speaker;
  if (refersTo === null) return name && fullName(text, paragraphs, name);
  const before = earlierSentences(text, paragraphs, index, speech.cue.from);
  for (const { sentence, quotations } of before) {
    const spoken = speechIn(text, sentence, published).filter(
      ({ cue, speaker }) =>
        cue.to <= speech.cue.from &&
        speaker.refersTo === null &&
        speaker.name !== null &&
        !quotations.some((range) => range.from <= cue.from && cue.to <= range.to),
    );
    const named =
      refersTo === 'outlet'
        ? spoken.find(({ verb }) => /^(?:reported|wrote|according to)$/.test(verb))?.speaker.name
        : (spoken[0]?.speaker.name ?? nameAtStart(text, sentence));
    if (named) return fullName(text, paragraphs, named);
  }
  return refersTo === 'outlet' ? name : null;
}

/** The sentences before a position, the nearest first, with the quotations of their paragraph. */
function earlierSentences(
  text: string,
  paragraphs: readonly Range[],
  index: number,
  position: number,
) {
  return paragraphs
    .slice(Math.max(0, index - paragraphsBack), index + 1)
    .flatMap((paragraph) => {
      const quotations = findQuotations(text, paragraph);
      return sentenceRanges(text, paragraph).map((sentence) => ({ sentence, quotations }));
    })
    .filter(({ sentence }) => sentence.from < position)
    .slice(-sentencesBack)
    .reverse();
}

/** "Dmytro Roe made the comment …": two names with which a sentence opens. */
function nameAtStart(text: string, { from, to }: Range): string | null {
  const [first, second, next] = tokenize(text.slice(from, Math.min(to, from + 80)));
  const both =
    isCapitalized(first) && isCapitalized(second) && next?.kind === 'word' && !isCapitalized(next);
  if (!first || !second || !both) return null;
  if (openers.has(first.text) || roles.has(first.lower) || roles.has(second.lower)) return null;
  return `${first.text} ${second.text}`;
}

/** A surname with the first name that stands before it elsewhere in the article's sentences. */
function fullName(text: string, paragraphs: readonly Range[], name: string): string {
  if (!/^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(name)) return name;
  const pattern = new RegExp(`(?<![\\p{L}’'-])(\\p{Lu}[\\p{L}-]+) ${name}(?![\\p{L}-])`, 'gu');
  for (const paragraph of paragraphs) {
    const words = text.slice(paragraph.from, paragraph.to);
    // Headlines write every word with a capital; they have no stop.
    if (!/[.!?]["”’]?$/u.test(words)) continue;
    for (const { 1: first = '' } of words.matchAll(pattern)) {
      if (!openers.has(first) && !roles.has(first.toLowerCase())) return `${first} ${name}`;
    }
  }
  return name;
}
