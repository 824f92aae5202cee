import { expect, test } from 'vitest';
import { DomainError } from '../../../platform/domain-error.ts';
import { answerRows } from './answer-rows.ts';

/** Of the size of 40 claims, 780 pairs. */
const row = (position: number, count = 40) => ({ id: `row ${position}`, position, count });

test('rows are answered in their order, as long as their pairs are not too many', () => {
  const rows = [1, 2, 3, 4, 5].map((position) => row(position));
  const first = answerRows(rows, undefined);
  expect(first.rows.map(({ position }) => position)).toEqual([1, 2]);
  const second = answerRows(rows, first.nextCursor!);
  expect(second.rows.map(({ position }) => position)).toEqual([3, 4]);
  expect(second.nextCursor).not.toBeNull();
  const third = answerRows(rows, second.nextCursor!);
  expect(third.rows.map(({ position }) => position)).toEqual([5]);
  expect(third.nextCursor).toBeNull();
});

test('a row that is not related takes nothing, and rows without claims do not stop it', () => {
  const rows = [row(1, 500), row(2), row(3, 0), row(4), row(5, 1), row(6, 41)];
  expect(answerRows(rows, undefined)).toEqual({ rows, nextCursor: null });
  expect(answerRows([], undefined)).toEqual({ rows: [], nextCursor: null });
});

test('goes on behind a row that is gone', () => {
  const rows = [1, 2, 3, 4, 5].map((position) => row(position));
  const { nextCursor } = answerRows(rows, undefined);
  const left = rows.filter(({ position }) => position !== 2);
  expect(answerRows(left, nextCursor!).rows.map(({ position }) => position)).toEqual([3, 4]);
});

test('refuses what is no cursor of it', () => {
  expect(() => answerRows([row(1)], 'nonsense')).toThrow(DomainError);
});
