import { expect, test } from 'vitest';
import { countTerms } from '../terms/count-terms.ts';
import { sumTerms } from '../terms/sum-terms.ts';
import { TermTable } from '../terms/term-table.ts';
import { compareSides, isSmall } from './compare-sides.ts';

function compared(side: readonly string[], rest: readonly string[]) {
  const table = new TermTable();
  const sum = (texts: readonly string[]) =>
    sumTerms(
      texts.map((content) => countTerms({ content, regions: [], language: 'en' }, table)),
      table,
      'all',
    );
  const [here, there] = [sum(side), sum(rest)];
  const found = compareSides(here, there, table, 10);
  const name = ({ term }: { term: number }) => table.terms[term]?.key;
  return { ...found, keys: { side: found.side.map(name), rest: found.rest.map(name) }, here };
}

test('the terms of each side stand on it, the most telling first', () => {
  const six = (text: string) => Array.from({ length: 6 }, () => `${text} `.repeat(5));
  const side = six('The regime bombed the port. Ships waited.');
  const rest = six('The government struck the port. Ships waited.');
  const { keys, ...found } = compared(side, rest);
  expect(keys.side).toEqual(expect.arrayContaining(['regime', 'bombed', 'regime bombed']));
  expect(keys.rest).toEqual(expect.arrayContaining(['government', 'struck']));
  expect([...keys.side, ...keys.rest]).not.toContain('port');
  expect(found.side[0]).toMatchObject({ side: 30, rest: 0, sideTexts: 6, restTexts: 0 });
  expect(isSmall(found.here, side.length)).toBe(true);
});

test('what is printed twice is not looked at, and swapped sides swap', () => {
  const side = ['fog fog port port port port', 'port port'];
  const rest = ['quay quay quay port', 'quay'];
  const one = compared(side, rest);
  const other = compared(rest, side);
  expect(one.keys.side).not.toContain('fog');
  expect(other.keys.rest).toEqual(one.keys.side);
  expect(other.keys.side).toEqual(one.keys.rest);
});
