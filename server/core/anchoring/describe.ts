import type { Region, RegionKind } from '../articles/article.ts';
import type { Anchor } from '../claims/claim.ts';
import { CodePoints } from '../text/code-points.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { countStartingBy } from '../text/span-search.ts';
import type { QuotedSpan, Span } from '../text/span.ts';

/** An anchor before it is known in which stored text it lies. */
export type AnchorDescription = Omit<Anchor, 'textId'>;

/** Code points of text kept on each side of a quote; as many as the W3C examples and Hypothesis. */
const contextLength = 32;

/** Describes many passages of one text; the text is read through once. */
export class Anchorer {
  readonly points: CodePoints;
  private readonly regions: readonly Region[];
  /** Paragraphs that count for "¶ 2 of 18". */
  private readonly counted: readonly Span[];
  private sentenceSpans: readonly Span[] | null = null;

  constructor(text: string, regions: readonly Region[]) {
    this.points = new CodePoints(text);
    this.regions = regions;
    this.counted = paragraphs(this.points).filter(
      ({ start }) => this.regionAt(start) !== 'boilerplate',
    );
  }

  /** Fails with a RangeError when the span is empty or reaches outside the text. */
  describe({ start, end }: Span): AnchorDescription {
    if (!(start >= 0 && start < end && end <= this.points.length)) {
      throw new RangeError(`No passage at ${start}–${end} of ${this.points.length}`);
    }
    return {
      start,
      end,
      exact: this.points.slice(start, end),
      prefix: this.points.slice(start - contextLength, start),
      suffix: this.points.slice(end, end + contextLength),
      region: this.regionAt(start),
      place: this.placeOf(start),
    };
  }

  /** The sentence or sentences a passage touches, for exports. */
  sentenceAround({ start, end }: Span): QuotedSpan {
    this.sentenceSpans ??= sentences(this.points);
    const first = lastStartingBy(this.sentenceSpans, start);
    const last = lastStartingBy(this.sentenceSpans, end - 1);
    const around = {
      start: first && first.end > start ? first.start : start,
      end: Math.max(end, last?.end ?? end),
    };
    return { ...around, exact: this.points.slice(around.start, around.end) };
  }

  regionAt(position: number): RegionKind {
    const region = lastStartingBy(this.regions, position);
    return region && position < region.end ? region.kind : 'body';
  }

  /** A passage in boilerplate takes the number of the paragraph before it. */
  private placeOf(position: number): Anchor['place'] {
    return {
      paragraph: Math.max(1, countStartingBy(this.counted, position)),
      of: Math.max(1, this.counted.length),
    };
  }
}

function lastStartingBy<S extends Span>(spans: readonly S[], position: number): S | undefined {
  return spans[countStartingBy(spans, position) - 1];
}

export function describeAnchor(
  text: string,
  span: Span,
  regions: readonly Region[],
): AnchorDescription {
  return new Anchorer(text, regions).describe(span);
}

export function sentenceAround(text: string, span: Span): QuotedSpan {
  return new Anchorer(text, []).sentenceAround(span);
}
