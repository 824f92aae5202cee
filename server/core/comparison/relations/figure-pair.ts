import type { Bounds } from './bounds.ts';
import type { FigureTime } from './figure-time.ts';
import type { Direction } from './relation.ts';
import type { Stages } from './scope.ts';

/** A pair that can be compared, and everything its relation hangs on. */
export interface FigurePair {
  a: Bounds;
  b: Bounds;
  time: FigureTime;
  stages: Stages;
  /** Respects in which one lies inside the other. */
  inside: readonly { direction: Direction; because: string }[];
  /** What is taken for granted. */
  doubts: readonly string[];
}
