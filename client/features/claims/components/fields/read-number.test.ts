import { expect, it } from 'vitest';
import { readNumber, showNumber } from './read-number.ts';

const cases: Record<string, { typed: string; means: string | undefined }> = {
  'plain digits': { typed: '4600000', means: '4600000' },
  'grouped by commas': { typed: '4,600,000.25', means: '4600000.25' },
  'grouped by spaces': { typed: ' 4 600 000 ', means: '4600000' },
  'in words': { typed: '4.6 billion', means: '4600000000' },
  'with its currency': { typed: '$125 million', means: '125000000' },
  'below nothing': { typed: '-12.5', means: '-12.5' },
  'more digits than a binary float holds': {
    typed: '12,345,678,901,234,567,890',
    means: '12345678901234567890',
  },
  'no number': { typed: 'several', means: undefined },
  nothing: { typed: '', means: undefined },
};

it.each(Object.entries(cases))('%s', (_, { typed, means }) => {
  expect(readNumber(typed)).toBe(means);
});

it.each(['4600000', '999', '-1234.5', '12345678901234567890'])('%s is shown as it is read', (n) => {
  expect(readNumber(showNumber(n))).toBe(n);
});
