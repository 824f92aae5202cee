/**
 * What a new word between two shared ones costs, in shared words.
 * Higher: a quote into which a sentence was inserted is cut off before it.
 * Lower: a stray full stop ten words on is taken for the quote's own.
 */
const newWordCosts = 0.1;

/**
 * Fits the whole of `a` to some stretch of `b`: the pairs that are worth most (`weights` of the
 * items of `b`), less what stands between them. T. Smith and M. Waterman's local alignment, with
 * nothing to pay for items of `a` that are gone. Costs a.length × b.length.
 */
export function fit(a: Int32Array, b: Int32Array, weights: readonly number[]): Int32Array {
  const width = b.length + 1;
  const score = new Float64Array((a.length + 1) * width);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const here = i * width + j;
      const skipped = Math.max(score[here - width] ?? 0, (score[here - 1] ?? 0) - newWordCosts, 0);
      const paired =
        a[i - 1] === b[j - 1] ? (score[here - width - 1] ?? 0) + (weights[j - 1] ?? 0) : 0;
      const value = Math.max(skipped, paired);
      score[here] = value;
      if (value > best) [best, bestAt] = [value, here];
    }
  }
  return walkBack(a, b, weights, score, bestAt);
}

function walkBack(
  a: Int32Array,
  b: Int32Array,
  weights: readonly number[],
  score: Float64Array,
  from: number,
): Int32Array {
  const width = b.length + 1;
  const map = new Int32Array(a.length).fill(-1);
  let here = from;
  while ((score[here] ?? 0) > 0) {
    const i = Math.floor(here / width);
    const j = here % width;
    const value = score[here] ?? 0;
    const paired =
      a[i - 1] === b[j - 1] ? (score[here - width - 1] ?? 0) + (weights[j - 1] ?? 0) : 0;
    if (paired === value) {
      map[i - 1] = j - 1;
      here -= width + 1;
    } else if ((score[here - width] ?? 0) === value) here -= width;
    else here -= 1;
  }
  return map;
}
