import type { Direction } from './relation.ts';

/**
 * What two claims are to each other in one respect: who acts, what is counted, when. "assumed":
 * taken for equal although one does not say it, or only lets it be inferred.
 */
export type Dimension =
  | { verdict: 'equal' }
  | { verdict: Direction; because: string }
  | { verdict: 'assumed' | 'apart' | 'unknown'; because: string };

export const equal: Dimension = { verdict: 'equal' };

export const apart = (because: string): Dimension => ({ verdict: 'apart', because });
export const unknown = (because: string): Dimension => ({ verdict: 'unknown', because });
export const assumed = (because: string): Dimension => ({ verdict: 'assumed', because });
