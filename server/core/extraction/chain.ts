import type { AttributionLink } from '../claims/claim.ts';
import type { PartialDate } from '../figures/partial-date.ts';
import { paragraphRanges } from '../text/paragraphs.ts';
import type { Range } from '../text/range.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { speechIn, toLink, type Speech } from './attribution.ts';
import { findQuotations } from './quotations.ts';
import { resolveSpeaker } from './resolve-speaker.ts';

/** Who is made to say a passage, as far as its paragraph tells; ranges are UTF-16. */
export interface ProposedChain {
  chain: AttributionLink[];
  /** The speaker's own words, where only part of the passage is quoted. */
  directWords: Range[];
  /** Time words that say when it was said, not what it is about. */
  saidWords: Range[];
}

export function proposeChain(
  text: string,
  passage: Range,
  published: PartialDate | null,
): ProposedChain {
  const paragraphs = paragraphRanges(text);
  const index = paragraphs.findIndex(({ to }) => passage.from < to);
  const paragraph = paragraphs[index];
  if (!paragraph) return { chain: [], directWords: [], saidWords: [] };
  const quotations = findQuotations(text, paragraph);
  const quotation = quotations.find((range) => holds(range, withoutMarks(text, passage))) ?? null;
  const quotedParts = quotation ? [] : quotations.flatMap((range) => overlap(range, passage));
  const near = sentenceRanges(text, paragraph)
    .filter(({ from, to }) => from < passage.to && to > passage.from)
    .flatMap((sentence) => speechIn(text, sentence, published));
  const own = near.filter(({ cue }) =>
    quotations.every((range) => range === quotation || !holds(range, cue)),
  );
  const found = inOrder(text, own, passage);
  const outside = found.some(({ cue }) => !quotation || !holds(quotation, cue));
  const beside =
    quotation && !outside ? speechBeside(text, paragraphs, index, quotation, published) : null;
  const named = (beside ? [beside, ...found] : found).flatMap((speech) => {
    const inside = quotation !== null && holds(quotation, speech.cue);
    // Inside a quotation "he" is not who is quoted, and nothing tells who it is.
    if (inside && speech.speaker.refersTo === 'person') return [];
    const source = resolveSpeaker(text, paragraphs, index, speech, published);
    if (source === null || source.length > longestName) return [];
    return [{ speech, source, inside }];
  });
  const nearest = named.findLastIndex(({ inside }) => !inside);
  const mode = quotation ? 'direct' : quotedParts.length > 0 ? 'mixed' : 'indirect';
  return {
    chain: named.map(({ speech, source }, place) =>
      toLink(speech, source, place === nearest ? mode : 'indirect'),
    ),
    directWords: named.length > 0 ? quotedParts : [],
    saidWords: own.flatMap(({ said }) => (said ? [said.range] : [])),
  };
}

/** More than news ever nests. */
const mostLinks = 4;
/** Longer names are no names. */
const longestName = 120;

/**
 * The speech that makes the passage, from the outlet inwards: what trails it, the last first;
 * then what leads it, in order.
 */
function inOrder(text: string, speech: readonly Speech[], passage: Range): Speech[] {
  const trailing = speech.filter(({ trails, cue }) => trails && cue.from > passage.from);
  let leading: Speech[] = [];
  for (const one of speech) {
    if (one.trails || one.cue.to >= passage.to) continue;
    // "Roe said …, and the ministry claimed": the second is not inside the first.
    if (/(?:\b(?:and|but|while|whereas)|;)\s+$/u.test(text.slice(0, one.cue.from).slice(-12)))
      leading = [];
    leading.push(one);
  }
  return [...trailing.reverse(), ...leading].slice(0, mostLinks);
}

/** Who speaks a quotation whose own sentence names nobody: its paragraph, or the one it continues. */
function speechBeside(
  text: string,
  paragraphs: readonly Range[],
  index: number,
  quotation: Range,
  published: PartialDate | null,
): Speech | null {
  const outside = (paragraph: Range, quotations: readonly Range[]) =>
    sentenceRanges(text, paragraph)
      .flatMap((sentence) => speechIn(text, sentence, published))
      .filter(({ cue }) => quotations.every((range) => !holds(range, cue)));
  const distance = ({ cue }: Speech) => Math.max(cue.from - quotation.to, quotation.from - cue.to);
  const paragraph = paragraphs[index];
  if (!paragraph) return null;
  const here = outside(paragraph, findQuotations(text, paragraph));
  const nearest = here.sort((a, b) => distance(a) - distance(b))[0];
  if (nearest) return nearest;
  // The paragraph opens with a quote mark: it continues the quotation of the one before.
  const before = paragraphs[index - 1];
  if (!before || quotation.from > paragraph.from + 1) return null;
  const quotations = findQuotations(text, before);
  return quotations.length > 0 ? (outside(before, quotations).at(-1) ?? null) : null;
}

function holds(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function overlap(range: Range, passage: Range): Range[] {
  const from = Math.max(range.from, passage.from);
  const to = Math.min(range.to, passage.to);
  return from < to ? [{ from, to }] : [];
}

/** A passage that was tagged with its quote marks is still wholly quoted. */
function withoutMarks(text: string, { from, to }: Range): Range {
  const marks = /["“”„«»‘’']/u;
  return {
    from: marks.test(text.charAt(from)) ? from + 1 : from,
    to: marks.test(text.charAt(to - 1)) ? to - 1 : to,
  };
}
