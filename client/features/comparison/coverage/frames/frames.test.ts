import { expect, test } from 'vitest';
import type { TopicFrames } from '#contract/frame-coverage.ts';
import { layOutFrames } from './frames-layout.ts';
import { cellWords, codedWords, drawnColumns, framesAsTable, metAndNot } from './frames-model.ts';
import { parseOpenFrame, writeOpenFrame } from './open-frame.ts';

const column = (name: string, coded: number, articleCount = 8, withPrimary = coded) => ({
  ...{ key: name, name, kind: 'outlet' as const, articleCount, readCount: 0, coded, withPrimary },
});
const row = (name: string, ...cells: [articles: number, primary: number][]) => ({
  frame: { key: name, name, description: null, source: null, archived: false },
  cells: cells.map(([articles, primary]) => ({ articles, primary })),
});
const given: TopicFrames = {
  columns: [column('Ark Daily', 5), column('Coast Echo', 0), column('Delta Post', 1, 1)],
  rows: [row('Economic', [3, 1], [0, 0], [1, 0]), row('Morality', [0, 0], [0, 0], [0, 0])],
};

test('a cell says its share with what it is a share of; of nothing coded it says so', () => {
  const cells = given.rows[0]!.cells;
  expect(cells.map((cell, at) => cellWords(cell, given.columns[at]!))).toEqual([
    '3 of 5 coded articles, 60 %; primary in 1',
    'nothing coded',
    '1 of 1 coded article, 100 %; primary in none',
  ]);
  expect(cellWords({ articles: 0, primary: 0 }, given.columns[0]!)).toBe(
    '0 of 5 coded articles, 0 %',
  );
  expect(given.columns.map(codedWords)).toEqual([
    '5 of 8 articles coded',
    'nothing coded',
    '1 of 1 article coded',
  ]);
  expect(codedWords(column('Elm', 0, 0))).toBe('no article');
});

test('frames that no coded article carries are told apart', () => {
  const names = metAndNot(given);
  expect(names.met.map(({ frame }) => frame.name)).toEqual(['Economic']);
  expect(names.unmet.map(({ frame }) => frame.name)).toEqual(['Morality']);
});

test('copied, all are numbers, the primary ones apart, with what they are shares of', () => {
  expect(framesAsTable(given)).toEqual([
    [
      'Frame',
      'Ark Daily',
      'Ark Daily, primary',
      'Coast Echo',
      'Coast Echo, primary',
      'Delta Post',
      'Delta Post, primary',
    ],
    ['Coded articles', '5', '5', 'nothing coded', 'nothing coded', '1', '1'],
    ['Economic', '3', '1', 'nothing coded', 'nothing coded', '1', '0'],
    ['Morality', '0', '0', 'nothing coded', 'nothing coded', '0', '0'],
  ]);
});

test('of too many columns those with most coded articles are drawn, in their order', () => {
  expect(drawnColumns(given.columns, 2).map(({ name }) => name)).toEqual([
    'Ark Daily',
    'Delta Post',
  ]);
});

test('columns that do not fit beside the first stand below them, none is left out', () => {
  const many = Array.from({ length: 9 }, (_, at) => column(`Outlet ${at}`, 1));
  const { bands, lane, height } = layOutFrames(many, many, given.rows, 390);
  expect(bands.flatMap(({ columns }) => columns.map(({ at }) => at))).toEqual(
    many.map((_, at) => at),
  );
  for (const { columns } of bands) {
    expect(columns.at(-1)!.x + lane).toBeLessThanOrEqual(390);
  }
  bands.slice(1).forEach(({ y }, at) => {
    const last = bands[at]!.rows.at(-1)!;
    expect(y).toBeGreaterThanOrEqual(last.y + last.height);
  });
  expect(height).toBeGreaterThan(bands.at(-1)!.rows.at(-1)!.y);
});

test('a name that is too long for its head is cut, and says so', () => {
  const outlets = ['The Harbour and Lighthouse Gazette of the North', 'Leuchtturmwärterzeitung'];
  const columns = outlets.map((name) => column(name, 1));
  const heads = layOutFrames(columns, columns, given.rows, 340).bands.flatMap(
    (band) => band.columns,
  );
  expect(heads.map(({ name }) => name)).toEqual([
    ['The Harbour', 'and', 'Lighthouse…'],
    ['Leuchtturmw…'],
  ]);
});

test('an open frame in the address, keys of columns with colons among them', () => {
  for (const open of [
    { frame: 'economic', column: null },
    { frame: 'quality-of-life', column: 'language:en' },
  ]) {
    expect(parseOpenFrame(writeOpenFrame(open))).toEqual(open);
  }
  expect(parseOpenFrame(undefined)).toBeNull();
  expect(parseOpenFrame('What?')).toBeNull();
});
