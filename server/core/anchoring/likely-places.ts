import type { Range } from '../text/range.ts';
import type { Revision } from './revision.ts';

/** Where each pair of neighbouring words stands in the new text. */
export type WordIndex = ReadonlyMap<number, readonly number[]>;

/** A pair that stands in more places says little about any, and hostile texts repeat one. */
const mostPlaces = 20;

/** Pairs of the quote that are looked up. */
const mostPairs = 400;

/** Windows that are worth a closer look. */
const mostWindows = 4;

export function indexPairs({ now }: Revision): WordIndex {
  const index = new Map<number, number[]>();
  for (let at = 0; at + 1 < now.ids.length; at += 1) {
    const key = pairKey(now.ids, at);
    const places = index.get(key);
    if (!places) index.set(key, [at]);
    else if (places.length <= mostPlaces) places.push(at);
  }
  return index;
}

/**
 * Stretches of the new text in which pairs of words of the quote stand where they would stand if
 * it began there, the most pairs first.
 */
export function likelyPlaces({ old, now }: Revision, quote: Range, index: WordIndex): Range[] {
  const length = quote.to - quote.from;
  const stride = Math.max(1, Math.floor(length / mostPairs));
  // Half a quote: one that grew or shrank by less than that still votes for one place.
  const bucket = Math.max(8, Math.floor(length / 2));
  const votes = new Map<number, number>();
  for (let at = quote.from; at + 1 < quote.to; at += stride) {
    const places = index.get(pairKey(old.ids, at)) ?? [];
    if (places.length > mostPlaces) continue;
    for (const place of places) {
      const start = Math.round((place - (at - quote.from)) / bucket);
      votes.set(start, (votes.get(start) ?? 0) + 1 / places.length);
    }
  }
  return [...votes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostWindows)
    .map(([start]) => ({
      from: Math.max(0, (start - 1) * bucket),
      to: Math.min(now.ids.length, (start + 1) * bucket + 2 * length),
    }));
}

function pairKey(ids: Int32Array, at: number): number {
  return (ids[at] ?? 0) * 67_108_864 + (ids[at + 1] ?? 0);
}
