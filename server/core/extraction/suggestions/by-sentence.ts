import type { Range } from '../../text/range.ts';
import type { Attribution } from '../attribution.ts';

/** As many attributions as are looked at around one sentence: news nests no deeper. */
const mostNear = 24;

/** For each sentence the attributions that touch it; sentences stand in order. */
export function attributionsBySentence(
  sentences: readonly Range[],
  attributions: readonly Attribution[],
): Attribution[][] {
  const near = sentences.map(() => new Set<Attribution>());
  for (const attribution of attributions) {
    for (const part of [...attribution.content, ...attribution.cue, ...attribution.source]) {
      for (let at = firstEndingAfter(sentences, part.from); at < sentences.length; at += 1) {
        if ((sentences[at]?.from ?? Infinity) >= part.to) break;
        const here = near[at];
        if (here && here.size < mostNear) here.add(attribution);
      }
    }
  }
  return near.map((here) => [...here]);
}

function firstEndingAfter(sentences: readonly Range[], position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.to ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
