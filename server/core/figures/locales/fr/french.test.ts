import { describe, expect, test } from 'vitest';
import { findFigures } from '../../read-figure.ts';
import { defaultReading } from '../../interval.ts';
import { french } from './french.ts';

/** A passage and its figures: as printed = value or bounds, unit, qualifier, change. */
const cases: Record<string, [passage: string, ...figures: string[]]> = {
  'a decimal comma and a scale': [
    'Une aide de 4,6 milliards d’euros a été versée.',
    '4,6 milliards d’euros = 4600000000 EUR exact',
  ],
  'more than': [
    'plus de 125 millions de dollars',
    'plus de 125 millions de dollars = 125000000 USD more than',
  ],
  'thin spaces between thousands': ['190\u202f000 soldats', '190\u202f000 = 190000 persons exact'],
  'plain spaces between thousands': [
    'Le port a reçu 1 243 567 tonnes.',
    '1 243 567 tonnes = 1243567 t exact',
  ],
  'the sign after the amount': ['Il coûte 12,50 €.', '12,50 € = 12.5 EUR exact'],
  'millions written short': ['un budget de 30 M€', '30 M€ = 30000000 EUR exact'],
  about: ['environ 30 navires', 'environ 30 = 30 items:navire approximately'],
  nearly: ['près de 200 personnes', 'près de 200 = 200 persons nearly'],
  'at least': ['au moins 17 morts', 'au moins 17 = 17 persons at least'],
  'fewer than': ['moins de 50 villages', 'moins de 50 = 50 items:village less than'],
  'up to': ['jusqu’à 5 000 hommes', 'jusqu’à 5 000 = 5000 persons at most'],
  'a ten or so': ['une dizaine de maisons', 'une dizaine = 10 items:maison approximately'],
  'orders of magnitude': [
    'des dizaines de milliers de réfugiés',
    'dizaines de milliers = 20000..99999 persons order of magnitude',
  ],
  'number words': [
    'dix-sept élèves et quatre-vingt-quinze chevaux',
    'dix-sept = 17 persons exact',
    'quatre-vingt-quinze = 95 items:cheval exact',
  ],
  'twenty-one': ['vingt et un ministres', 'vingt et un = 21 persons exact'],
  'hundreds and thousands': [
    'trois cent mille habitants',
    'trois cent mille = 300000 persons exact',
  ],
  'and a half': [
    'deux millions et demi de dollars',
    'deux millions et demi de dollars = 2500000 USD exact',
  ],
  'per cent': ['une hausse de 20 %', '20 % = 20 percent exact up'],
  'per cent in words': ['cinq pour cent des voix', 'cinq pour cent = 5 percent exact'],
  'a rise by': ['Le prix a augmenté de 5,5 % en mars.', '5,5 % = 5.5 percent exact up'],
  'a fall to': ['Le nombre est tombé à 200 navires.', '200 = 200 items:navire exact to'],
  'a range': ['entre 60 et 80 chars', 'entre 60 et 80 = 60..80 items:char range'],
  'a range of money': [
    'de 5 à 7 milliards d’euros',
    'de 5 à 7 milliards d’euros = 5000000000..7000000000 EUR range',
  ],
  'two thirds': ['deux tiers des électeurs', 'deux tiers = 66.6667 percent exact'],
  'one in three': ['un sur trois', 'un sur trois = 33.3333 percent exact'],
  'a time': ['pendant six semaines', 'six semaines = 6 wk exact'],
  'a distance': ['à 40 kilomètres de la ville', '40 kilomètres = 40 km exact'],
  'years and dates are none': ['En 2014, le 6 mai 2021 et depuis mars 2020.'],
  'numbered things are none': ['L’article 5 et le n° 10, à 17h30, au 21e siècle.'],
};

describe('findFigures in French', () => {
  test.each(Object.entries(cases))('%s', (_name, [passage, ...figures]) => {
    const found = findFigures(passage, defaultReading, french).map(
      ({ asPrinted, value, low, high, unit, qualifier, change }) =>
        `${asPrinted} = ${value ?? `${low}..${high}`} ${unit} ${qualifier} ${change ?? ''}`.trimEnd(),
    );
    expect(found).toEqual(figures);
  });
});
