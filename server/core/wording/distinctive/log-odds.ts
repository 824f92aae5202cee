/**
 * Log-odds ratio with an informative Dirichlet prior: Monroe, Colaresi & Quinn, "Fightin' Words:
 * Lexical Feature Selection and Evaluation for Identifying the Content of Political Conflict",
 * Political Analysis 16 (2008), equations 15, 16, 19 and 22. The prior of a term is its share of
 * both sides together, α₀ times: a term that stands as often on both sides as on the whole says 0.
 */

/**
 * α₀, in counted words: each side is thought to have printed some paragraphs of the topic's
 * ordinary words before its first. Higher: of a few short articles nothing is told apart. Lower:
 * rare words, which chance puts on one side, come to the top. Of thousands of articles the
 * choice moves nothing.
 */
export const priorWords = 100;

/** Of the normal distribution, for 95 %. */
export const z95 = 1.96;

/** How often a term stands on each side, and how many terms each side has in all. */
export interface Tally {
  side: number;
  rest: number;
  sideTotal: number;
  restTotal: number;
}

export interface LogOdds {
  /** Above 0: of the side; below: of the rest. Natural logarithm. */
  delta: number;
  /** Of 95 %. */
  low: number;
  high: number;
  z: number;
}

export function logOdds({ side, rest, sideTotal, restTotal }: Tally, prior = priorWords): LogOdds {
  const share = (side + rest) / (sideTotal + restTotal);
  const alpha = prior * share;
  const odds = (count: number, total: number) =>
    Math.log((count + alpha) / (total + prior - count - alpha));
  const delta = odds(side, sideTotal) - odds(rest, restTotal);
  const deviation = Math.sqrt(1 / (side + alpha) + 1 / (rest + alpha));
  return {
    delta,
    low: delta - z95 * deviation,
    high: delta + z95 * deviation,
    z: delta / deviation,
  };
}
