import { describe, expect, test } from 'vitest';
import { isConsistent } from './check-figure.ts';
import { completeFigure, type FigureDraft } from './complete-figure.ts';
import { inOneLine } from './testing/in-one-line.ts';

const cases: Record<string, [draft: FigureDraft, expected: string]> = {
  'the digits printed set the bounds': [
    { asPrinted: '$125 million', value: '125000000', unit: 'USD', qualifier: 'exact' },
    '125000000 [124500000, 125500000) USD exact',
  ],
  'another digit printed, narrower bounds': [
    { asPrinted: '$125.0 million', value: '125000000', unit: 'USD', qualifier: 'exact' },
    '125000000 [124950000, 125050000) USD exact',
  ],
  'an additional amount': [
    {
      asPrinted: 'an additional $150 billion',
      value: '150000000000',
      unit: 'USD',
      qualifier: 'exact',
    },
    '150000000000 [149500000000, 150500000000) USD exact',
  ],
  'a count printed in full': [
    { asPrinted: '1,243', value: '1243', unit: 'persons', qualifier: 'exact' },
    '1243 [1243, 1243] persons exact',
  ],
  'the unit decides whether bare digits are rounded': [
    { asPrinted: '20', value: '20', unit: 'percent', qualifier: 'exact' },
    '20 [19.5, 20.5) percent exact',
  ],
  'an order of magnitude has bounds and no value': [
    {
      asPrinted: 'tens of thousands',
      value: null,
      unit: 'persons',
      qualifier: 'order of magnitude',
    },
    '– [20000, 99999] persons order of magnitude',
  ],
  'a range': [
    { asPrinted: 'between 60 and 80', value: null, unit: 'persons', qualifier: 'range' },
    '– [60, 80] persons range',
  ],
  'the qualifier may be corrected': [
    {
      asPrinted: 'more than $4.6 billion',
      value: '4600000000',
      unit: 'USD',
      qualifier: 'at least',
    },
    '4600000000 [4600000000, open) USD at least',
  ],
  'words that are not read: the digits still tell the scale': [
    { asPrinted: '4,6 млрд доларів', value: '4600000000', unit: 'USD', qualifier: 'exact' },
    '4600000000 [4550000000, 4650000000) USD exact',
  ],
  'words without digits': [
    { asPrinted: 'двадцять', value: '20', unit: 'persons', qualifier: 'exact' },
    '20 [20, 20] persons exact',
  ],
  'bounds an editor gives stand': [
    {
      asPrinted: 'around 100',
      value: '100',
      unit: 'persons',
      qualifier: 'approximately',
      low: '95',
      high: null,
    },
    '100 [95, open) persons approximately',
  ],
  'and may be left out of the interval': [
    {
      asPrinted: '7',
      value: '7',
      unit: 'percent',
      qualifier: 'exact',
      low: '6',
      lowIncluded: false,
    },
    '7 (6, 7.5) percent exact',
  ],
  'change is kept': [
    { asPrinted: '5%', value: '5', unit: 'percent', qualifier: 'exact', change: 'up' },
    '5 [4.5, 5.5) percent exact up',
  ],
  'an unread magnitude stays open': [
    { asPrinted: 'десятки тисяч', value: null, unit: 'persons', qualifier: 'order of magnitude' },
    '– (open, open) persons order of magnitude',
  ],
};

describe('completeFigure', () => {
  test.each(Object.entries(cases))('%s', (_name, [draft, expected]) => {
    const figure = completeFigure(draft);
    expect(inOneLine(figure)).toBe(expected);
    expect(figure.asPrinted).toBe(draft.asPrinted);
    expect(isConsistent(figure)).toBe(figure.value !== null || figure.low !== null);
  });

  test('the team sets how wide "about" is read', () => {
    const draft: FigureDraft = {
      asPrinted: 'about 100',
      value: '100',
      unit: 'persons',
      qualifier: 'approximately',
    };
    expect(completeFigure(draft, { aboutTolerance: 0.05 })).toMatchObject({
      low: '95',
      high: '105',
    });
  });
});
