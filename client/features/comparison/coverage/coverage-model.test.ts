import { expect, test } from 'vitest';
import type { Coverage } from '#contract/coverage.ts';
import type { CellState } from '#core/comparison/cell.ts';
import { omissionsIn, onlyVoice, tally } from '#core/comparison/coverage/coverage.ts';
import { columnsByOmissions, columnWords, raisedByOne, statesIn } from './coverage-model.ts';

/** Rows of states, one column an outlet. */
function coverage(...lines: CellState[][]): Coverage {
  const names = ['Ark Daily', 'Coast Echo', 'Delta Post'];
  const rows = lines.map((states, row) => {
    const cells = states.map((state) => ({ state, articles: 3, read: 3, claims: 0 }));
    const only = onlyVoice(cells);
    return {
      question: { id: `q${row}`, text: `Question ${row}?`, since: null, category: null },
      cells,
      omissions: omissionsIn(cells),
      onlyBy: only && (names[cells.indexOf(only)] ?? null),
    };
  });
  return {
    rows,
    columns: names.map((name, at) => ({
      ...{ key: name, name, kind: 'outlet' as const, articleCount: 3, readCount: 3 },
      tally: tally(rows.flatMap(({ cells }) => cells[at] ?? [])),
      omissions: rows.filter(
        ({ cells, omissions }) => omissions > 0 && cells[at]?.state === 'not said',
      ).length,
    })),
  };
}

const given = coverage(
  ['said', 'not said', 'partly read'],
  ['not said', 'not said', 'not said'],
  ['said', 'not said', 'said'],
);

test('whoever leaves out most of what others answer stands first', () => {
  expect(columnsByOmissions(given.columns).map(({ name }) => name)).toEqual([
    'Coast Echo',
    'Ark Daily',
    'Delta Post',
  ]);
});

test('an outlet is said in words, what nobody answers apart', () => {
  expect(given.columns.map(columnWords)).toEqual([
    '2 answered · 1 left out · 3 of 3 articles read',
    '3 left out, 2 of them answered by others · 3 of 3 articles read',
    '1 answered · 1 left out · 1 partly read · 3 of 3 articles read',
  ]);
});

test('states that are not met have no part of a bar', () => {
  expect(statesIn(given.columns[1]!)).toEqual([{ state: 'not said', count: 3 }]);
});

test('a question that one alone raises says who was silent and who is not read', () => {
  expect(
    raisedByOne(given).map(({ row, column, silent, open }) => [
      row.question.id,
      column.name,
      silent,
      open,
    ]),
  ).toEqual([['q0', 'Ark Daily', 1, 1]]);
});
