import { describe, expect, test } from 'vitest';
import { formatFigure } from './format-figure.ts';
import { readFigure } from './read-figure.ts';

const cases: Record<string, string> = {
  'more than $4.6 billion': '>$4.6 bn',
  'approximately $100 billion': '≈$100 bn',
  'tens of thousands': '20,000–99,999',
  'up to 5,000': '≤5,000',
  'at least 17': '≥17',
  'fewer than 50': '<50',
  'nearly 200': 'nearly 200',
  '1,243 people': '1,243',
  '1,243,567 people': '1,243,567',
  '€1.2m': '€1.2 m',
  'C$16.4 million': 'C$16.4 m',
  'CHF 5 million': 'CHF 5 m',
  '$1.5 trillion': '$1.5 tn',
  '$1,234,567,891': '$1,234,567,891',
  '$5-7 billion': '$5–7 bn',
  'between $800 million and $1.2 billion': '$800 m–$1.2 bn',
  'tens of billions of dollars': '$20–99.9 bn',
  'between 60 and 80': '60–80',
  '20 %': '20%',
  'five percentage points': '5 pp',
  'rose by 5%': '+5%',
  'fell by 5%': '−5%',
  'grew to $3bn': '→$3 bn',
  'six weeks': '6 weeks',
  'one week': '1 week',
  '7.3 MWh': '7.3 MWh',
  '40 km': '40 km',
  '-18 °C': '−18 °C',
  '3 missiles': '3',
};

describe('formatFigure', () => {
  test.each(Object.entries(cases))('%s', (printed, short) => {
    const figure = readFigure(printed);
    expect(figure && formatFigure(figure)).toBe(short);
  });

  test('the locale sets the marks', () => {
    const figure = readFigure('more than $4.6 billion');
    expect(figure && formatFigure(figure, 'de')).toBe('>$4,6 bn');
    const count = readFigure('1,243 people');
    expect(count && formatFigure(count, 'de')).toBe('1.243');
  });

  test('a figure of which only one bound is known', () => {
    const figure = readFigure('between 60 and 80');
    expect(figure && formatFigure({ ...figure, high: null })).toBe('≥60');
    expect(figure && formatFigure({ ...figure, low: null })).toBe('≤80');
    expect(figure && formatFigure({ ...figure, low: null, high: null })).toBe('–');
  });
});
