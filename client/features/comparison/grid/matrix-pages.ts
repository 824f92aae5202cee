import type { Category } from '#contract/nouns.ts';
import type { MatrixRow } from '../matrix.ts';
import { groupRows } from './group-rows.ts';

/** Ids in one address: 100 take 4 kB of the 16 that servers read. */
const most = 100;

/**
 * The questions whose cells the first answer had no room for, as many at a time as it had room for,
 * in the order in which they are shown.
 */
export function matrixPages(
  rows: readonly MatrixRow[],
  categories: readonly Category[],
): string[][] {
  const missing = groupRows(rows, categories)
    .flatMap((group) => group.rows)
    .filter(({ cells }) => cells === null)
    .map(({ question }) => question.id);
  const size = Math.min(most, Math.max(1, rows.length - missing.length));
  return Array.from({ length: Math.ceil(missing.length / size) }, (_, page) =>
    missing.slice(page * size, (page + 1) * size),
  );
}
