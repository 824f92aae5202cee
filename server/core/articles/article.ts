import type { Span } from '../text/span.ts';

/** Where a published date comes from. */
export const dateOrigins = ['text', 'editor'] as const;
export type DateOrigin = (typeof dateOrigins)[number];

/** How far somebody has read the article; an omission only counts in one read to the end. */
export const readingStates = ['not started', 'reading', 'read'] as const;
export type ReadingState = (typeof readingStates)[number];

export const regionKinds = ['headline', 'standfirst', 'body', 'caption', 'boilerplate'] as const;
export type RegionKind = (typeof regionKinds)[number];

/**
 * A stretch of an article text by its role. Regions cover whole lines, do not overlap and stand
 * in order; what no region covers is body. Boilerplate stays in the stored text (its hash and
 * offsets hold) but is folded away in the reader and left out of counts and search.
 */
export interface Region extends Span {
  kind: RegionKind;
}
