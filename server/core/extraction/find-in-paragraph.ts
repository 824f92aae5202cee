import type { Range } from '../text/range.ts';
import { findAccordingTo } from './finders/according-to.ts';
import { findAtColon } from './finders/colon.ts';
import type { Found } from './finders/found.ts';
import { findAtNoun } from './finders/noun-cues.ts';
import { findAtVerb } from './finders/verb-cues.ts';
import type { Quotation } from './quotations.ts';
import type { Grammar } from './syntax/grammar.ts';
import { readSentences } from './syntax/read-words.ts';
import type { Sentence, Stretch } from './syntax/word.ts';

export interface ReadParagraph {
  range: Range;
  quotations: readonly Quotation[];
  /** Where quotations begin that are what a work or a programme is called: nobody says them. */
  titles: ReadonlySet<number>;
  sentences: readonly Sentence[];
}

/** An attribution before its speaker is looked for; null: a quotation without a cue. */
export interface Draft {
  found: Found | null;
  sentence: Sentence;
  content: Range[];
}

interface ParagraphResult {
  drafts: Draft[];
  /** The speech that a quotation in the next paragraph may go on with. */
  next: Draft | null;
}

/** Quotations of fewer words that nobody is given are names, titles and scare quotes. */
const shortestQuotation = 5;
/** After a colon or a comma fewer will do, where it is a sentence. */
const shortestIntroduced = 2;

export function findInParagraph(
  grammar: Grammar,
  text: string,
  { range, sentences, quotations, titles }: ReadParagraph,
  open: Draft | null,
): ParagraphResult {
  if (open && sentences.every(isQuotationOnly)) {
    open.content.push(...sentences.flatMap(([first]) => (first ? [rangeOf(first)] : [])));
    return { drafts: [], next: open };
  }
  const spoken = sentences.flatMap((sentence, index) =>
    withoutTitles(findInSentence(grammar, sentence, sentences, index), titles),
  );
  const unspoken = withoutTitles(unspokenQuotations(sentences, spoken), titles);
  const drafts = [
    ...spoken,
    ...quotations.flatMap((quotation) => insideQuotation(grammar, text, quotation)),
    ...unspoken,
  ];
  return {
    drafts: drafts.sort((a, b) => startOf(a) - startOf(b)),
    next: goesOn(text, range, spoken.at(-1)) ?? staysOpen(range, quotations, unspoken.at(-1)),
  };
}

function withoutTitles(drafts: Draft[], titles: ReadonlySet<number>): Draft[] {
  if (titles.size === 0) return drafts;
  return drafts.flatMap((draft) => {
    const content = draft.content.filter(({ from }) => !titles.has(from));
    return content.length > 0 || draft.content.length === 0 ? [{ ...draft, content }] : [];
  });
}

function startOf({ found, sentence, content }: Draft): number {
  return found ? (sentence[found.cue.start]?.from ?? 0) : (content[0]?.from ?? 0);
}

function findInSentence(
  grammar: Grammar,
  sentence: Sentence,
  all: readonly Sentence[],
  index: number,
): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const found =
      findAtVerb(grammar, sentence, at) ??
      findAtNoun(grammar, sentence, at) ??
      findAccordingTo(grammar, sentence, at) ??
      findAtColon(sentence, at);
    if (!found) continue;
    if (isSecondCue(drafts.at(-1)?.found, found)) continue;
    found.source = speakerOutside(drafts, found);
    const content = found.content
      .filter(({ start, end }) => start < end)
      .map((part) => charactersOf(sentence, part));
    if (found.goesOn) content.push(...quotationsAfter(all, index));
    // "She continued:" is followed by the next paragraph.
    if (content.length > 0 || sentence.at(-1)?.tag === 'colon')
      drafts.push({ found, sentence, content });
  }
  return drafts;
}

/** "Roe said the quay is safe, adding that …": Roe adds, not the quay of which she speaks. */
function speakerOutside(drafts: readonly Draft[], { source, cue }: Found): Stretch | null {
  if (!source || source.end >= cue.start) return source;
  const { start } = source;
  const outer = drafts.find(({ found }) =>
    found?.content.some((part) => part.start <= start && start < part.end && part.end < cue.start),
  );
  return outer?.found?.source ?? source;
}

/** "said in a statement that": the statement is where it was said, no second cue. */
function isSecondCue(before: Found | null | undefined, found: Found): boolean {
  const [first] = found.content;
  const [other] = before?.content ?? [];
  return found.finder.startsWith('noun') && first !== undefined && first.start === other?.start;
}

/** Shorter quotations report nobody. */
const shortestReport = 40;

/**
 * "Jane Roe tweeted: “The ministry confirmed that …”": who is named inside a quotation is reported
 * by its speaker. "I", "we" and "he" in it are left alone: the first two speak already, and nothing
 * tells who the third is.
 */
function insideQuotation(grammar: Grammar, text: string, { inner }: Quotation): Draft[] {
  if (inner.to - inner.from < shortestReport) return [];
  const sentences = readSentences(text, inner, [], grammar);
  return sentences.flatMap((sentence, index) =>
    findInSentence(grammar, sentence, sentences, index).filter(
      ({ found }) =>
        found?.source && speaksIn.test(found.finder) && isNamed(sentence, found.source),
    ),
  );
}

const speaksIn = /speech|according/;

function isNamed(sentence: Sentence, { start, end }: Stretch): boolean {
  return sentence.slice(start, end).some(({ tag }) => tag === 'name');
}

/** The sentences after one that are nothing but a quotation. */
function quotationsAfter(all: readonly Sentence[], index: number): Range[] {
  const ranges: Range[] = [];
  for (let at = index + 1; at < all.length; at += 1) {
    const [first] = all[at] ?? [];
    if (!first || !isQuotationOnly(all[at] ?? [])) break;
    ranges.push(rangeOf(first));
  }
  return ranges;
}

function isQuotationOnly(sentence: Sentence): boolean {
  const [first, second] = sentence;
  return first?.tag === 'quote' && (!second || (second.tag === 'stop' && sentence.length === 2));
}

/** Whole quotations that no cue speaks for. */
function unspokenQuotations(sentences: readonly Sentence[], spoken: readonly Draft[]): Draft[] {
  const taken = spoken.flatMap(({ content }) => content).sort((a, b) => a.from - b.from);
  const drafts: Draft[] = [];
  let next = 0;
  let covered = -1;
  for (const sentence of sentences) {
    for (const [at, word] of sentence.entries()) {
      if (!word.quoted) continue;
      while (next < taken.length && (taken[next]?.from ?? 0) <= word.from) {
        covered = Math.max(covered, taken[next]?.to ?? 0);
        next += 1;
      }
      const before = sentence[at - 1]?.tag;
      const opens = at === 0 || before === 'colon' || before === 'comma';
      const whole = word.quoted.ends !== 'open' || sentence.length <= 2;
      // A newsletter's headline: “The crane stands still,” by Jane Roe.
      const title = sentence[at + 1]?.lower === 'by';
      if (covered >= word.to || !opens || !whole || title) continue;
      const introduced = at > 0 && word.quoted.capital && word.quoted.ends === 'stop';
      if (word.quoted.words >= (introduced ? shortestIntroduced : shortestQuotation))
        drafts.push({ found: null, sentence, content: [rangeOf(word)] });
    }
  }
  return drafts;
}

/** A paragraph that ends with a colon or a quotation may be continued by the next one. */
function goesOn(text: string, { to }: Range, last: Draft | undefined): Draft | null {
  if (!last?.found) return null;
  const colon = text.charAt(to - 1) === ':';
  const quoted = last.content.some(
    (part) => part.to >= to - 1 && /["“”'»]/.test(text.charAt(part.to - 1)),
  );
  const open = last.content.some((part) => part.to === to && /["“«']/.test(text.charAt(part.from)));
  return colon || quoted || open || last.found.goesOn ? last : null;
}

/** A quotation of nobody that its paragraph does not close goes on in the next one. */
function staysOpen(
  { to }: Range,
  quotations: readonly Quotation[],
  last: Draft | undefined,
): Draft | null {
  const ends = last?.content.some((part) => part.to === to);
  return last && ends && quotations.at(-1)?.open ? last : null;
}

function charactersOf(sentence: Sentence, { start, end }: Stretch): Range {
  return { from: sentence[start]?.from ?? 0, to: sentence[end - 1]?.to ?? 0 };
}

function rangeOf({ from, to }: Range): Range {
  return { from, to };
}
