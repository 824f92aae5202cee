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
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
