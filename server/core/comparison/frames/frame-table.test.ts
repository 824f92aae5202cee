import { expect, test } from 'vitest';
import type { ColumnPlan } from '../columns.ts';
import { frameTable, shareOf } from './frame-table.ts';

const column = (key: string, ...outlets: string[]): ColumnPlan => ({
  ...{ key, name: key, outlets },
  kind: 'group',
});
const coded = [
  { outlet: 'ark', coded: 3 },
  { outlet: 'coast', coded: 2 },
];
const counts = [
  { outlet: 'ark', frame: 'law', articles: 2, primary: 1 },
  { outlet: 'coast', frame: 'law', articles: 1, primary: 0 },
  { outlet: 'coast', frame: 'harm', articles: 2, primary: 0 },
];

test('a column adds up its outlets; one in two groups counts in both', () => {
  const columns = [
    column('north', 'ark', 'coast'),
    column('east', 'coast'),
    column('west', 'delta'),
  ];
  expect(frameTable(columns, ['harm', 'law', 'faith'], counts, coded)).toEqual({
    columns: [
      { coded: 5, withPrimary: 1 },
      { coded: 2, withPrimary: 0 },
      { coded: 0, withPrimary: 0 },
    ],
    rows: [
      { frame: 'harm', cells: [cell(2), cell(2), cell(0)] },
      { frame: 'law', cells: [cell(3, 1), cell(1), cell(0)] },
      { frame: 'faith', cells: [cell(0), cell(0), cell(0)] },
    ],
  });
});

function cell(articles: number, primary = 0) {
  return { articles, primary };
}

test('where nothing is coded there is no share, and where a frame is not met it is none', () => {
  expect(shareOf(0, 0)).toBeNull();
  expect(shareOf(0, 4)).toBe(0);
  expect(shareOf(3, 4)).toBe(0.75);
});
