import type { AttributionLink, Mode } from '../claims/claim.ts';
import type { PartialDate } from '../figures/partial-date.ts';
import type { Range } from '../text/range.ts';
import type { Attribution } from './attribution.ts';
import { findAttributions } from './find-attributions.ts';

/** Who is made to say a passage; ranges are UTF-16. */
export interface ProposedChain {
  chain: AttributionLink[];
  /** The speaker's own words, where only part of the passage is quoted. */
  directWords: Range[];
  /** Time words that say when it was said, not what it is about. */
  saidWords: Range[];
}

export interface ChainOptions {
  published: PartialDate | null;
  language?: string | null | undefined;
}

/** The chain of a passage, read with its whole text. */
export function proposeChain(text: string, passage: Range, options: ChainOptions): ProposedChain {
  return chainOf(text, passage, findAttributions(text, options));
}

/** Of a passage, more than this share lies in what is said. */
const leastShare = 0.5;

/** The chain of a passage among the attributions of its text. */
export function chainOf(
  text: string,
  passage: Range,
  attributions: readonly Attribution[],
): ProposedChain {
  const near = attributions.filter((attribution) => touches(attribution, passage));
  const saidWords = near.flatMap((attribution) => attribution.saidWords);
  const inner = innermost(text, passage, near);
  if (!inner) return { chain: [], directWords: [], saidWords };
  const quoted = inner.directWords.flatMap((words) => overlap(words, passage));
  const mode = modeOf(text, passage, inner, quoted);
  const chain = inner.chain.map((link, at) => ({
    ...link,
    mode:
      at === inner.chain.length - 1
        ? mode
        : link.mode === 'mixed'
          ? ('indirect' as const)
          : link.mode,
  }));
  return { chain, directWords: mode === 'mixed' ? quoted : [], saidWords };
}

function touches({ content, cue, source }: Attribution, { from, to }: Range): boolean {
  return [...content, ...cue, ...source].some((part) => part.from < to && from < part.to);
}

/**
 * The attribution a passage belongs to: the one with the longest chain among those whose content
 * holds it, else the largest that it holds with cue and all.
 */
function innermost(text: string, passage: Range, near: readonly Attribution[]): Attribution | null {
  const named = near.filter(({ chain, known }) => chain.length > 0 && known.speaker !== null);
  const length = lettersIn(text, passage);
  const holding = named.filter(
    ({ content }) =>
      content.reduce((sum, part) => sum + lettersIn(text, clip(part, passage)), 0) >
      length * leastShare,
  );
  const inside = named.filter(
    (one) => one.content.every((part) => within(part, passage)) && one.content.length > 0,
  );
  const candidates = [...holding, ...inside.filter((one) => reports(one, holding, passage, near))];
  const deepest = candidates.sort(
    (a, b) => b.chain.length - a.chain.length || sizeOf(b) - sizeOf(a),
  )[0];
  return deepest ?? null;
}

/** A passage that was tagged with its cue says what the cue's content says. */
function reports(
  one: Attribution,
  holding: readonly Attribution[],
  passage: Range,
  near: readonly Attribution[],
): boolean {
  const [cue] = one.cue;
  if (!cue || !within(cue, passage)) return false;
  const opens = near.filter(({ cue: [other] }) => other && within(other, passage));
  return holding.length > 0 ? one.chain.length > 1 : opens.length > 0;
}

function within(inner: Range, outer: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function modeOf(
  text: string,
  passage: Range,
  { directWords }: Attribution,
  quoted: readonly Range[],
): Mode {
  if (quoted.length === 0) return 'indirect';
  const bare = directWords.some(
    (words) => lettersIn(text, clip(passage, words)) === lettersIn(text, passage),
  );
  if (bare) return 'direct';
  const inside = quoted.reduce((sum, part) => sum + lettersIn(text, part), 0);
  return inside >= lettersIn(text, passage) ? 'direct' : 'mixed';
}

function clip(part: Range, passage: Range): Range {
  return { from: Math.max(part.from, passage.from), to: Math.min(part.to, passage.to) };
}

function lettersIn(text: string, { from, to }: Range): number {
  return from < to ? text.slice(from, to).replace(/[^\p{L}\p{N}]/gu, '').length : 0;
}

function overlap(range: Range, passage: Range): Range[] {
  const part = clip(range, passage);
  return part.from < part.to ? [part] : [];
}

function sizeOf({ content }: Attribution): number {
  return content.reduce((sum, { from, to }) => sum + to - from, 0);
}
