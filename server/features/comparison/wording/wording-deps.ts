import type { ComparisonDeps } from '../comparison-deps.ts';
import type { TermCounts } from './term-counts.ts';

export interface WordingDeps extends ComparisonDeps {
  /** Kept from one request to the next. */
  termCounts: TermCounts;
}
