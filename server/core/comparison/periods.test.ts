import { expect, it } from 'vitest';
import { parseColumnPeriod, periodOfKey, planPeriods, writeColumnPeriod } from './periods.ts';

it.each(['2021..2022-03', '..2021', '2022-02-24..'])('reads and writes %s', (text) => {
  expect(writeColumnPeriod(parseColumnPeriod(text)!)).toBe(text);
});

it.each(['', '..', '2021', '2021..x', '2021..2022..2023', '2021-13..'])('refuses %j', (text) => {
  expect(parseColumnPeriod(text)).toBeNull();
});

it('plans the periods asked for in their order, else the years that are present', () => {
  const present = new Set(['period:2022..2022', 'period:2021..2021', 'none']);
  const names = (periods: readonly string[]) =>
    planPeriods(
      periods.flatMap((text) => parseColumnPeriod(text) ?? []),
      present,
    ).map(({ name, outlets }) => [name, ...outlets]);
  expect(names([])).toEqual([
    ['2021', 'period:2021..2021'],
    ['2022', 'period:2022..2022'],
  ]);
  expect(names(['2022-04..', '..2022-03'])).toEqual([
    ['since Apr 2022', 'period:2022-04..'],
    ['until Mar 2022', 'period:..2022-03'],
  ]);
});

it('the key of another column is none of a period', () => {
  expect(periodOfKey('language:en')).toBeNull();
});
