import type { Span } from '../text/span.ts';

interface Tagged extends Span {
  category: string;
}

/**
 * Whether two would tag the same thing: of one category, and at least half of the shorter passage
 * in both. Two categories over one passage are two things.
 */
export function tagsTheSame(a: Tagged, b: Tagged): boolean {
  if (a.category !== b.category) return false;
  const shared = sharedLength(a, b);
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

/**
 * Share of the longer passage that both hold, from which a claim answers a suggestion of another
 * category: whoever tagged these very words has decided what they are. Lower: a sum in a sentence
 * about arms is never suggested. Higher: a claim whose end was moved by a word brings its
 * suggestion back as soon as its category is changed.
 */
const sameWords = 0.8;

/** Whether a claim leaves nothing to suggest: it tags the same, or the very words as something else. */
export function answers(claim: Tagged, suggestion: Tagged): boolean {
  const longer = Math.max(claim.end - claim.start, suggestion.end - suggestion.start);
  return tagsTheSame(claim, suggestion) || sharedLength(claim, suggestion) >= sameWords * longer;
}

function sharedLength(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
