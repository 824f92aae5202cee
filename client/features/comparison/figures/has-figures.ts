import type { MatrixRow } from '../matrix.ts';

/** Whether any claim that a row shows gives a figure. */
export function hasFigures({ cells }: MatrixRow): boolean {
  return cells.some(({ claims }) => claims.some(({ figure }) => figure !== null));
}
