import type { AttributionLink, Mode } from '../claims/claim.ts';
import type { PartialDate } from '../figures/partial-date.ts';
import type { Range } from '../text/range.ts';
import type { Attribution } from './attribution.ts';
import type { Draft } from './find-in-paragraph.ts';
import { findOccasion, type FoundOccasion } from './occasion.ts';
import type { Quotation } from './quotations.ts';
import { sourceName, type SourceName } from './speakers/source-name.ts';
import type { SpeakerRegister } from './speakers/speaker-register.ts';
import type { Grammar } from './syntax/grammar.ts';
import { phraseEndingAt } from './syntax/subject.ts';
import { tagAt, type Sentence, type Stretch } from './syntax/word.ts';

export interface Article {
  grammar: Grammar;
  text: string;
  published: PartialDate | null;
  register: SpeakerRegister;
  /** Of the whole text, in order. */
  quotations: readonly Quotation[];
}

const nowhere: FoundOccasion = { venue: null, said: null, saidWords: [] };

/** Gives each attribution of a paragraph its speaker, mode, occasion and chain. */
export function buildAttributions(
  article: Article,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
): Attribution[] {
  const built: Attribution[] = [];
  let next = 0;
  for (const draft of drafts) {
    const position = draft.sentence[0]?.from ?? 0;
    for (; (sentences[next]?.[0]?.from ?? Infinity) < position; next += 1)
      article.register.mentionOpening(article.text, sentences[next] ?? []);
    built.push(build(article, draft));
  }
  for (; next < sentences.length; next += 1)
    article.register.mentionOpening(article.text, sentences[next] ?? []);
  linkChains(built);
  return built;
}

function build(article: Article, draft: Draft): Attribution {
  const { grammar, text, published, register, quotations } = article;
  const { found, sentence, content } = draft;
  const speaker = found?.source ? speakerOf(article, sentence, found.source) : null;
  const resolved = speaker && register.resolve(speaker);
  if (speaker)
    register.mention(
      resolved ?? speaker.name,
      resolved && speaker.kind === 'pronoun' ? 'person' : speaker.kind,
    );
  const directWords = quotedParts(content, quotations);
  const mode = modeOf(content, directWords);
  const occasion = found ? findOccasion(grammar, text, sentence, found, published) : nowhere;
  const verb = found ? printedVerb(text, sentence, found.cue) : null;
  const name = resolved ?? speaker?.name;
  const { venue, said } = occasion;
  return {
    content,
    source: found?.source ? [charactersOf(sentence, found.source)] : [],
    cue: found ? [charactersOf(sentence, found.cue)] : [],
    chain: name && verb ? [{ source: name, verb, mode, occasion: { venue, said } }] : [],
    known: { speaker: speaker?.name ?? null, verb, verbClass: found?.verbClass ?? 'neutral', mode },
    implied: { speaker: resolved },
    directWords,
    saidWords: occasion.saidWords,
    finder: found?.finder ?? 'quotation of nobody',
  };
}

/** "who" is whoever stands before it. */
function speakerOf(
  { grammar, text }: Article,
  sentence: Sentence,
  source: Stretch,
): SourceName | null {
  if (tagAt(sentence, source.start) !== 'relative')
    return sourceName(grammar, text, sentence, source);
  const comma = tagAt(sentence, source.start - 1) === 'comma';
  const before = phraseEndingAt(grammar, sentence, comma ? source.start - 1 : source.start);
  return before && sourceName(grammar, text, sentence, before);
}

/** The verb without what helps it, with its particle: "has called for" is "called for". */
function printedVerb(text: string, sentence: Sentence, { start, end }: Stretch): string {
  let first = start;
  while (
    first < end - 1 &&
    /^(?:be|have|do|modal|adverb|not|to)$/.test(tagAt(sentence, first) ?? '')
  )
    first += 1;
  return text
    .slice(sentence[first]?.from, sentence[end - 1]?.to)
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

function quotedParts(content: readonly Range[], quotations: readonly Quotation[]): Range[] {
  return content.flatMap(({ from, to }) => {
    const parts: Range[] = [];
    for (let at = firstFrom(quotations, from); at < quotations.length; at += 1) {
      const quotation = quotations[at];
      if (!quotation || quotation.to > to) break;
      if (quotation.inner.from < quotation.inner.to) parts.push(quotation.inner);
    }
    return parts;
  });
}

/** The first quotation that starts at a position or after it. */
function firstFrom(quotations: readonly Quotation[], position: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotations[middle]?.from ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All of it in quote marks, some of it, or none. */
function modeOf(content: readonly Range[], directWords: readonly Range[]): Mode {
  const [first] = directWords;
  const opens = content[0];
  if (!first || !opens) return 'indirect';
  const outside = content.reduce((sum, { from, to }) => sum + to - from, 0);
  const inside = directWords.reduce((sum, { from, to }) => sum + to - from, 0);
  // Marks, commas and the white space between pieces are no words of the outlet.
  return outside - inside <= 6 * content.length ? 'direct' : 'mixed';
}

/** Attributions looked at on either side for one that holds another: news nests no deeper. */
const neighbours = 6;

/** An attribution inside the content of another is reported by that one's speaker. */
function linkChains(attributions: readonly Attribution[]): void {
  const own = attributions.map(({ chain }) => chain[0]);
  attributions.forEach((attribution, at) => {
    const outer: { link: AttributionLink; size: number }[] = [];
    for (let other = Math.max(0, at - neighbours); other <= at + neighbours; other += 1) {
      const candidate = attributions[other];
      const link = own[other];
      if (!candidate || !link || other === at || !holds(candidate, attribution)) continue;
      outer.push({ link, size: sizeOf(candidate) });
    }
    const links = outer.sort((a, b) => b.size - a.size).map(({ link }) => link);
    attribution.chain.unshift(...links);
  });
}

function holds({ content }: Attribution, { cue, content: inner }: Attribution): boolean {
  const [first] = cue;
  if (!first) return false;
  const part = content.find(({ from, to }) => from <= first.from && first.to <= to);
  return (
    part !== undefined &&
    inner.every(({ from, to }) => content.some((outer) => outer.from <= from && to <= outer.to))
  );
}

function sizeOf({ content }: Attribution): number {
  return content.reduce((sum, { from, to }) => sum + to - from, 0);
}

function charactersOf(sentence: Sentence, { start, end }: Stretch): Range {
  return { from: sentence[start]?.from ?? 0, to: sentence[end - 1]?.to ?? 0 };
}
