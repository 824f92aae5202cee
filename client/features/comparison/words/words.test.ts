import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import type { Period } from '#core/figures/period.ts';
import { relationsOfRows } from '../relations/row-relations.ts';
import { exampleRelation } from '../testing/example-relation.ts';
import { exampleCell, exampleClaim, exampleRow } from '../testing/example-matrix.ts';
import { chainWords } from './chain-words.ts';
import { headlineWords } from './headline.ts';
import { asMarkdown, asTsv, matrixAsTable } from './matrix-as-text.ts';
import { periodDoubt, periodWords } from './period-words.ts';
import { stateDetail } from './state-words.ts';

function period(from: string | null, to: string | null, more: Partial<Period> = {}): Period {
  const date = (text: string | null) => (text === null ? null : parsePartialDate(text));
  const unsaid = { asPrinted: null, implied: null, endBasis: null, needs: null };
  return { from: date(from), to: date(to), ...unsaid, ...more };
}

const periods: Record<string, [Period, string | null]> = {
  'a day': [period('2021-05-06', '2021-05-06'), '6 May 2021'],
  'days of one month': [period('2021-05-03', '2021-05-06'), '3–6 May 2021'],
  'days of one year': [period('2021-05-03', '2021-06-02'), '3 May – 2 Jun 2021'],
  'months of one year': [period('2021-05', '2021-07'), 'May – Jul 2021'],
  'two precisions': [period('2014', '2021-05-06'), '2014 – 6 May 2021'],
  'two years': [period('2014', '2021'), '2014 – 2021'],
  'no end': [period('2022-02', null), 'since Feb 2022'],
  'no beginning': [period(null, '2022'), 'until 2022'],
  'only words': [period(null, null, { asPrinted: 'last spring' }), 'last spring'],
};

describe('a period in words', () => {
  it.each(Object.entries(periods))('%s', (_, [given, words]) => {
    expect(periodWords(given)).toBe(words);
  });

  it('says what of it the text does not', () => {
    expect(periodDoubt(period('2021', '2021'))).toBeNull();
    expect(periodDoubt(period('2021', '2021', { implied: 'the year' }))).toBe('the year implied');
    expect(periodDoubt(period(null, null, { needs: 'the published date' }))).toBe(
      'needs the published date',
    );
  });
});

describe('who said it', () => {
  it('runs from the outlet to the origin, each with its own mode', () => {
    expect(chainWords(exampleClaim.chain)).toBe(
      'Harbour office (wrote, direct) ← Northline (estimates, indirect)',
    );
  });
  it('is the outlet itself where the chain is empty', () => {
    expect(chainWords([])).toBe('own voice');
  });
});

describe('what a claim answers', () => {
  it('is its figure, or its answer with the actor', () => {
    const actor = { id: exampleClaim.id, name: 'The council' };
    const answer = { value: 'ready', actor };
    expect(headlineWords(exampleClaim)).toBe('>£4.6 m');
    expect(headlineWords({ figure: null, answer })).toBe('The council: ready');
    expect(headlineWords({ figure: null, answer: null })).toBeNull();
  });
});

it('says what stands behind each state', () => {
  const since = parsePartialDate('2022-02');
  expect(stateDetail(exampleCell({ state: 'not said' }), since)).toBe('3 of 3 read');
  expect(stateDetail(exampleCell({ state: 'partly read', articles: 10, read: 1 }), null)).toBe(
    '1 of 10 read',
  );
  expect(stateDetail(exampleCell({ state: 'could not know' }), since)).toBe('before Feb 2022');
  expect(stateDetail(exampleCell({ state: 'no article' }), since)).toBeNull();
  expect(stateDetail(exampleCell({ state: 'said' }), null)).toBe('hidden by the filters');
});

describe('the table for the clipboard', () => {
  const column = { name: 'Quay | Weekly', kind: 'outlet', articleCount: 3, readCount: 3 } as const;
  const said = exampleCell({ state: 'said', claimCount: 4, claims: [exampleClaim] });
  const row = { ...exampleRow({ text: '=SUM of what?' }), cells: [said] };
  const table = matrixAsTable(
    [{ key: 'none', category: null, rows: [row], firstRow: 0 }],
    [{ ...column, key: said.column }],
    relationsOfRows([{ ...exampleRelation, questionId: row.question.id }]),
  );

  it('holds what a cell shows, and how much more there is', () => {
    expect(table[1]?.[2]).toBe(
      '>£4.6 m, Harbour office (wrote, direct) ← Northline (estimates, indirect), ' +
        '“more than £4.6 million”, ¶ 2 of 9, approved; +3',
    );
    expect(table.map((line) => line.at(-1))).toEqual(['Relation', exampleRelation.words]);
  });
  it('names the outlet of each claim where the column holds several', () => {
    const [, line] = matrixAsTable(
      [{ key: 'none', category: null, rows: [row], firstRow: 0 }],
      [{ ...column, kind: 'group', key: said.column }],
      relationsOfRows([]),
    );
    expect(line?.[2]).toContain('“more than £4.6 million”, Quay Weekly, ¶ 2 of 9, approved');
  });
  it('is no formula in a spreadsheet', () => {
    expect(asTsv(table).split('\n')[1]?.split('\t')[1]).toBe("'=SUM of what?");
  });
  it('keeps its columns in Markdown', () => {
    expect(asMarkdown(table).split('\n')[0]).toBe(
      '| Category | Question | Quay \\| Weekly | Relation |',
    );
  });
});
