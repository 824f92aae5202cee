import type { PartialDate } from '../figures/partial-date.ts';
import { paragraphRanges } from '../text/paragraphs.ts';
import type { Range } from '../text/range.ts';
import type { Attribution } from './attribution.ts';
import { buildAttributions } from './build-attributions.ts';
import { findInParagraph, type Draft, type ReadParagraph } from './find-in-paragraph.ts';
import { grammarFor } from './locales/grammars.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { SpeakerRegister } from './speakers/speaker-register.ts';
import { readSentences } from './syntax/read-words.ts';
import type { Grammar } from './syntax/grammar.ts';

export interface AttributionOptions {
  /** Relative days ("on Thursday") are counted from it. */
  published: PartialDate | null;
  /** "en", "fr"; another language is read as English. */
  language?: string | null | undefined;
}

/**
 * Every attribution of a text, in order of its cue: quotations, reported speech, "according to",
 * claims and promises. Its speakers are looked for in the whole text. One pass forward, linear in
 * the length of the text.
 */
export function findAttributions(
  text: string,
  { published, language }: AttributionOptions,
): Attribution[] {
  const grammar = grammarFor(language);
  const paragraphs = paragraphRanges(text).map((range) => readParagraph(text, range, grammar));
  const register = new SpeakerRegister(grammar.speakers);
  for (const { sentences } of paragraphs)
    for (const sentence of sentences) register.learn(text, sentence);
  const article = {
    grammar,
    text,
    published,
    register,
    quotations: paragraphs.flatMap(({ quotations }) => quotations),
  };
  return findDrafts(grammar, text, paragraphs).flatMap((drafts, index) =>
    buildAttributions(article, paragraphs[index]?.sentences ?? [], drafts),
  );
}

/** All of them before any is built: a quotation may go on in the paragraphs after it. */
function findDrafts(
  grammar: Grammar,
  text: string,
  paragraphs: readonly ReadParagraph[],
): Draft[][] {
  let open: Draft | null = null;
  const all: Draft[][] = [];
  for (const paragraph of paragraphs) {
    const { drafts, next } = findInParagraph(grammar, text, paragraph, open);
    open = next;
    all.push(drafts);
  }
  return all;
}

function readParagraph(text: string, range: Range, grammar: Grammar): ReadParagraph {
  const quotations = findQuotations(text, range).filter((quotation) => isSpeech(text, quotation));
  const titles = quotations.filter((quotation) => isTitle(text, quotation, grammar));
  return {
    range,
    quotations,
    titles: new Set(titles.map(({ from }) => from)),
    sentences: readSentences(text, range, quotations, grammar),
  };
}

/** A few words in single marks are a name or a nickname; British papers quote whole sentences so. */
function isSpeech(text: string, { single, inner }: Quotation): boolean {
  if (!single) return true;
  const words = text.slice(inner.from, inner.to).split(' ').length;
  return words >= shortestInSingleMarks;
}

const shortestInSingleMarks = 4;

/**
 * Words of a title. Higher: slogans in capitals are said by nobody. Lower: long titles are said by
 * somebody. Fixed by “Harbour Morning”, with room: a guess.
 */
const longestTitle = 6;
/** As far back as the word before a quotation is looked for. */
const longestWordBefore = 20;

/** "on the show “Dry Docks,”", "CBN’s “Dry Docks”": every word but the small ones has a capital. */
function isTitle(text: string, { from, inner }: Quotation, { beforeTitles }: Grammar): boolean {
  if (inner.to - inner.from > longestTitle * longestWordBefore) return false;
  const words = text.slice(inner.from, inner.to).split(/\s+/);
  if (words.length < 2 || words.length > longestTitle) return false;
  if (!words.every((word) => /^[^\p{Ll}]/u.test(word) || word.length <= 3)) return false;
  if (/[!?]/.test(words.at(-1) ?? '')) return false;
  const before = text.slice(Math.max(0, from - longestWordBefore), from).trimEnd();
  const word = /[\p{L}’']+(?=,?$)/u.exec(before)?.[0].toLowerCase() ?? '';
  return /['’]s$/.test(word) ? !before.endsWith(',') : beforeTitles.has(word);
}
