import { describe, expect, test } from 'vitest';
import { findQuotations } from './quotations.ts';

const cases: Record<string, [paragraph: string, ...quotations: string[]]> = {
  'curly marks': ['She said “we wait,” and left.', 'we wait,'],
  'straight marks': ['She said "we wait," and "we hope."', 'we wait,', 'we hope.'],
  'single marks': ["A ‘strong’ wind and a 'weak' one.", 'strong', 'weak'],
  'apostrophes are none': ["The port's ships and the crews' pay weren't ready."],
  'marks of other languages': ['Er sagte „wir warten“ und «oui».', 'wir warten', 'oui'],
  'one inside another': ['“He told us ‘go’ and left.”', 'He told us ‘go’ and left.'],
  'straight marks around curly ones': ['"It is “so far” true," he said.', 'It is “so far” true,'],
  'straight ones that the next paragraph continues': [
    '"It is “so far” true. We',
    'It is “so far” true. We',
  ],
  'curly marks around straight ones': ['“It is "so far" true,” he said.', 'It is "so far" true,'],
  'one that the next paragraph continues': [
    'He said: “we wait, as we must.',
    'we wait, as we must.',
  ],
  'inches and minutes': ['A 5" pipe and a 6" one.'],
};

describe('findQuotations', () => {
  test.each(Object.entries(cases))('%s', (_name, [paragraph, ...expected]) => {
    const found = findQuotations(paragraph, { from: 0, to: paragraph.length });
    expect(found.map(({ inner }) => paragraph.slice(inner.from, inner.to))).toEqual(expected);
  });
});
