import { expect, it } from 'vitest';
import { missingWords } from './missing-words.ts';

const whole = { rows: [true, true], relations: true, filtered: true };

it('says nothing of a table that is all there', () => {
  expect(missingWords(whole)).toEqual([]);
});

it('names the rows that are not there by their numbers', () => {
  const first = (words: string) => expect.stringContaining(words) as string;
  expect(missingWords({ ...whole, rows: [true, false, false, true, false] })).toEqual([
    first('Rows 2–3, 5 of 5 are not on this print'),
  ]);
  expect(missingWords({ ...whole, rows: [true, false] })).toEqual([
    first('Row 2 of 2 is not on this print'),
  ]);
});

it('says so where relations or the filtered rows are still on their way', () => {
  expect(missingWords({ ...whole, relations: false, filtered: false })).toHaveLength(2);
});
