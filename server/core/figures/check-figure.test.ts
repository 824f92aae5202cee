import { describe, expect, test } from 'vitest';
import { figureProblems } from './check-figure.ts';
import type { Figure } from './figure.ts';

const sound: Figure = {
  asPrinted: '60 to 80',
  value: null,
  low: '60',
  high: '80',
  lowIncluded: true,
  highIncluded: true,
  unit: 'persons',
  qualifier: 'range',
  change: null,
};

describe('figureProblems', () => {
  test.each<[string, Partial<Figure>]>([
    ['a range', {}],
    ['a unit of energy', { unit: 'kW.h' }],
    ['a counted noun', { unit: 'items:missile' }],
    ['an open end', { high: null, highIncluded: false, qualifier: 'at least', value: '60' }],
    ['a decimal value', { value: '70.5', qualifier: 'approximately' }],
  ])('finds nothing wrong with %s', (_name, change) => {
    expect(figureProblems({ ...sound, ...change })).toEqual([]);
  });

  test.each<[string, Partial<Figure>, RegExp]>([
    ['bounds the wrong way round', { low: '90' }, /lower bound lies above/],
    ['an empty interval', { high: '60', highIncluded: false }, /leave nothing between/],
    ['a value outside', { value: '90' }, /outside its bounds/],
    ['no number', { low: '6e1' }, /not a decimal number/],
    [
      'nothing at all',
      { low: null, high: null, lowIncluded: false, highIncluded: false },
      /needs a value/,
    ],
    ['half a range', { high: null, highIncluded: false }, /needs both/],
    ['an open end that is included', { high: null }, /open end/],
    ['an unknown unit', { unit: 'many things' }, /unit “many things”/],
    ['no words', { asPrinted: ' ' }, /printed words/],
  ])('tells of %s', (_name, change, problem) => {
    expect(figureProblems({ ...sound, ...change }).join(' ')).toMatch(problem);
  });
});
