import { expect, test } from 'vitest';
import { findFigures } from '../read-figure.ts';
import { findPeriods } from '../read-period.ts';

const printed = (text: string) => findFigures(text).map(({ asPrinted }) => asPrinted);

test('a long list is read to its end', () => {
  const shares = Array.from({ length: 30 }, (_, index) => `${index + 50}%`);
  expect(printed(`The wards voted ${shares.join(', ')} and so on.`)).toEqual(shares);
});

test('a table is left where it runs on, and the text behind it is read', () => {
  const found = printed(`${'$5 '.repeat(500)}\nThe port received 70 ships.`);
  expect(found.length).toBeLessThan(100);
  expect(found.at(-1)).toBe('70');
});

test('so is a row of months', () => {
  const found = findPeriods(`${'May, '.repeat(500)}\nThe port shut in June 2014.`, null);
  expect(found.length).toBeLessThan(100);
  expect(found.at(-1)).toMatchObject({ from: '2014-06' });
});
