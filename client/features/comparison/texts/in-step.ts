/** Heights at which two texts say the same: one in the text that is scrolled, one in the other. */
export interface Pair {
  here: number;
  there: number;
}

/**
 * The longest run of pairs in which both heights rise: a text that tells things in another order
 * would otherwise be scrolled to and fro. O(n²), for some dozens of pairs.
 */
export function risingPairs(pairs: readonly Pair[]): Pair[] {
  const sorted = pairs.toSorted((a, b) => a.here - b.here || a.there - b.there);
  const best: { length: number; before: number }[] = [];
  sorted.forEach(({ here, there }, at) => {
    let found = { length: 1, before: -1 };
    for (let before = 0; before < at; before += 1) {
      const other = sorted[before];
      const length = (best[before]?.length ?? 0) + 1;
      if (other && other.here < here && other.there < there && length > found.length) {
        found = { length, before };
      }
    }
    best.push(found);
  });
  let at = best.reduce(
    (most, each, index) => (each.length > (best[most]?.length ?? 0) ? index : most),
    0,
  );
  const chain: Pair[] = [];
  while (at >= 0) {
    const pair = sorted[at];
    if (pair) chain.unshift(pair);
    at = best[at]?.before ?? -1;
  }
  return chain;
}

/** Where the other text stands when this one stands at a height; between two pairs by proportion. */
export function heightThere(pairs: readonly Pair[], here: number, ends: Pair): number {
  const all = [{ here: 0, there: 0 }, ...pairs, ends];
  const after = Math.max(
    1,
    all.findIndex((pair) => pair.here >= here),
  );
  const [from, to] = [all[after - 1], all[here > ends.here ? all.length - 1 : after]];
  if (!from || !to || to.here <= from.here) return to?.there ?? 0;
  const share = Math.min(1, (here - from.here) / (to.here - from.here));
  return from.there + share * (to.there - from.there);
}
