import { phraseTable, words } from '../../../text/phrases.ts';
import { currencySymbols } from '../../currencies.ts';
import { amount } from '../../finding/amount.ts';
import type { FigureLocale } from '../../finding/finder.ts';
import { magnitude } from '../../finding/magnitude.ts';
import { range } from '../../finding/range.ts';
import { share } from '../../finding/share.ts';
import { addresses } from '../../keep-out/addresses.ts';
import { codes } from '../../keep-out/codes.ts';
import { numberPairs } from '../../keep-out/number-pairs.ts';
import { numberRuns } from '../../keep-out/number-runs.ts';
import { changes } from './changes.ts';
import { dates, hoursAndRanks, names, years } from './keep-out.ts';
import { nouns } from './nouns.ts';
import { numberWords, readNumberWords, scales } from './number-words.ts';
import { qualifiersAfter, qualifiersBefore } from './qualifiers.ts';
import { currenciesBefore, unitsAfter } from './units.ts';

const pluralScales = new Map([
  ['dizaines', 10],
  ['douzaines', 12],
  ['centaines', 100],
  ['milliers', 1e3],
  ['millions', 1e6],
  ['milliards', 1e9],
]);

const fractions: FigureLocale['fractions'] = new Map([
  ['moitié', { parts: 2, one: true }],
  ['demi', { parts: 2, one: true }],
  ['tiers', { parts: 3, one: null }],
  ['quart', { parts: 4, one: true }],
  ['quarts', { parts: 4, one: false }],
  ['cinquième', { parts: 5, one: true }],
  ['cinquièmes', { parts: 5, one: false }],
  ['sixième', { parts: 6, one: true }],
  ['dixième', { parts: 10, one: true }],
  ['dixièmes', { parts: 10, one: false }],
]);

/** Figures in French news: the second configuration, which keeps the finders free of English. */
export const french: FigureLocale = {
  groupMark: '.',
  decimalMark: ',',
  spacedGroups: true,
  readNumberWords,
  numberWords: new Set([...numberWords, ...pluralScales.keys(), ...fractions.keys()]),
  keepOutWords: new Set<string>(),
  negativeWords: words('moins'),
  scales,
  shortScales: new Map([
    ['md', 1e9],
    ['mds', 1e9],
    ['mrd', 1e9],
    ['mio', 1e6],
  ]),
  gluedScales: new Map([['k', 1e3]]),
  pluralScales,
  someFew: phraseTable([[true, 'plusieurs', 'quelques', 'une poignée de']]),
  and: 'et',
  partitive: 'de',
  fractions,
  partOf: words('première seconde deuxième autre'),
  outOf: phraseTable([[true, 'sur']]),
  ranges: new Map([
    ['entre', 'et'],
    ['de', 'à'],
  ]),
  rangeJoiners: words('à - – —'),
  qualifiersBefore,
  qualifiersAfter,
  currenciesBefore,
  currencySigns: currencySymbols,
  unitsAfter,
  weighing: words('pèse pèsent pesait pesant'),
  ages: {
    before: new Set<string>(),
    turning: new Set<string>(),
    being: new Set<string>(),
    persons: new Set<string>(),
    span: phraseTable<true>([]),
    after: phraseTable<true>([]),
  },
  plain: {
    one: 'un',
    pronounsWithOne: words('aucun quelque chaque pas'),
    ratios: phraseTable<'ratio' | 'share' | 'one in'>([['share', 'sur']]),
    gluedScales: new Map([['k', 1e3]]),
    readParts: () => null,
  },
  changes,
  nouns,
  // In the order English has them, for the same reasons.
  keepOut: [addresses, dates, hoursAndRanks, codes, numberPairs, numberRuns, years, names],
  finders: [share, range, magnitude, amount],
};
