import { expect, test } from 'vitest';
import { lineRanges } from './lines.ts';

test('lines cover the text but for its line feeds', () => {
  const lines = (text: string) => lineRanges(text).map(({ from, to }) => text.slice(from, to));
  expect(lines('one\n\n two \nthree')).toEqual(['one', '', ' two ', 'three']);
  expect(lines('ends with a feed\n')).toEqual(['ends with a feed', '']);
  expect(lines('')).toEqual(['']);
});
