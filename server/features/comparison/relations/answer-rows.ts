import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor.ts';

/** Rows with more claims are not related in a table of all rows: 40 claims are 780 pairs. */
export const mostRowClaims = 40;
/** Pairs related in one answer: some 40 ms of one processor. */
const mostPairs = 2_000;

interface Row {
  id: string;
  position: number;
  /** Claims that are asked for. */
  count: number;
}

const place = z.strictObject({ position: z.int(), id: z.string() });

/** The rows that one answer relates, in their order, and where the next begins; at least one. */
export function answerRows<R extends Row>(
  rows: readonly R[],
  cursor: string | undefined,
): { rows: R[]; nextCursor: string | null } {
  const last = decodeCursor(place, cursor);
  const left = last ? rows.filter((row) => isAfter(row, last)) : [...rows];
  let pairs = 0;
  const end = left.findIndex((row, at) => (pairs += pairsOf(row)) > mostPairs && at > 0);
  const now = end < 0 ? left : left.slice(0, end);
  const { position = 0, id = '' } = now.at(-1) ?? {};
  return { rows: now, nextCursor: end < 0 ? null : encodeCursor({ position, id }) };
}

export const isRelated = ({ count }: Pick<Row, 'count'>) => count <= mostRowClaims;

function pairsOf(row: Row): number {
  return isRelated(row) ? (row.count * (row.count - 1)) / 2 : 0;
}

function isAfter(row: Row, last: z.output<typeof place>): boolean {
  return row.position > last.position || (row.position === last.position && row.id > last.id);
}
