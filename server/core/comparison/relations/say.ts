import type { Certainty, Direction, Related, Relation } from './relation.ts';

/** One relation with its reason as a sentence. */
export function say(
  relation: Relation,
  certainty: Certainty,
  because: string,
  direction?: Direction,
): Related {
  return { relation, ...(direction && { direction }), certainty, because: sentence(because) };
}

/** With a capital and a full stop. */
function sentence(words: string): string {
  const start = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]”?$/.test(start) ? start : `${start}.`;
}

/** "a; b": reasons that stand beside each other in one sentence; three say enough. */
export function listed(reasons: readonly string[]): string {
  return [...new Set(reasons)].slice(0, 3).join('; ');
}

/** What is taken for granted, after a reason. */
export function taken(doubts: readonly string[]): string {
  return doubts.length === 0 ? '' : `, though ${listed(doubts)}`;
}
