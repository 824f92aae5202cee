import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../figures/partial-date.ts';
import { liesIn, parseSide, writeSide } from './side.ts';

describe('what is set apart', () => {
  test.each(['columns:a,b', 'period:2021..2022-03', 'period:..2022', 'source:x'])(
    '%s is read and written',
    (text) => {
      const side = parseSide(text);
      expect(side && writeSide(side)).toBe(text);
    },
  );

  test.each(['', 'columns:', 'period:..', 'period:2021-1..', 'voices:a'])('%s is none', (text) => {
    expect(parseSide(text)).toBeNull();
  });

  test('dates compare as far as both are written', () => {
    const date = parsePartialDate;
    const time = { from: date('2021-05'), to: date('2022') };
    expect(liesIn(time, date('2021-05-03'))).toBe(true);
    expect(liesIn(time, date('2021'))).toBe(true);
    expect(liesIn(time, date('2021-04-30'))).toBe(false);
    expect(liesIn(time, date('2022-12'))).toBe(true);
    expect(liesIn(time, date('2023'))).toBe(false);
    expect(liesIn(time, null)).toBe(false);
  });
});
