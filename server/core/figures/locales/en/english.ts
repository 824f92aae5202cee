import { phraseTable, words } from '../../../text/phrases.ts';
import { age } from '../../finding/age.ts';
import { amount } from '../../finding/amount.ts';
import type { FigureLocale } from '../../finding/finder.ts';
import { magnitude } from '../../finding/magnitude.ts';
import { range } from '../../finding/range.ts';
import { share } from '../../finding/share.ts';
import { currencySymbols } from '../../currencies.ts';
import { addresses } from '../../keep-out/addresses.ts';
import { codes } from '../../keep-out/codes.ts';
import { numberPairs } from '../../keep-out/number-pairs.ts';
import { numberRuns } from '../../keep-out/number-runs.ts';
import { months } from './calendar.ts';
import { changes } from './changes.ts';
import { fractions } from './fractions.ts';
import { compounds } from './keep-out/compounds.ts';
import { dates } from './keep-out/dates.ts';
import { names } from './keep-out/names.ts';
import { times } from './keep-out/times.ts';
import { years } from './keep-out/years.ts';
import { nouns } from './nouns.ts';
import { numberWords, readNumberWords, scales } from './number-words.ts';
import { plain } from './plain-numbers.ts';
import { qualifiersAfter, qualifiersBefore } from './qualifiers.ts';
import { ages } from './ages.ts';
import { currenciesBefore, unitsAfter } from './units.ts';

const pluralScales = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Figures in news English. */
export const english: FigureLocale = {
  groupMark: ',',
  decimalMark: '.',
  spacedGroups: false,
  readNumberWords,
  numberWords: new Set([...numberWords, ...pluralScales.keys()]),
  keepOutWords: new Set(months.keys()),
  negativeWords: words('minus negative'),
  scales,
  shortScales: new Map([
    ['dozens', 12],
    ['dzs', 12],
    ['lakhs', 1e5],
    ['crores', 1e7],
    ['millions', 1e6],
    ['billions', 1e9],
    ['trillions', 1e12],
    ['bn', 1e9],
    ['mn', 1e6],
    ['mln', 1e6],
    ['mil', 1e6],
    ['tn', 1e12],
    ['trn', 1e12],
  ]),
  gluedScales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['b', 1e9],
    ['t', 1e12],
  ]),
  pluralScales,
  someFew: phraseTable([[true, 'several', 'a few', 'few', 'multiple', 'a couple', 'a couple of']]),
  and: 'and',
  partitive: 'of',
  fractions,
  partOf: words('first second latter other better back front top bottom upper lower'),
  outOf: phraseTable([
    [true, 'in', 'in every', 'out of', 'out of every', 'of every', '-in-', '-out-of-'],
  ]),
  ranges: new Map([
    ['between', 'and'],
    ['from', 'to'],
  ]),
  rangeJoiners: words('to - – —'),
  qualifiersBefore,
  qualifiersAfter,
  currenciesBefore,
  currencySigns: currencySymbols,
  unitsAfter,
  weighing: words('weigh weighs weighed weighing'),
  ages,
  plain,
  changes,
  nouns,
  keepOut: [
    // First, since what lies inside an address is nothing else.
    addresses,
    // Before pairs and years, which see parts of a date.
    dates,
    times,
    codes,
    // Before years, which would take "2021-05" out of "2021-05-06".
    numberPairs,
    numberRuns,
    years,
    names,
    compounds,
  ],
  finders: [
    // Shares and ranges first: their first number would also be an amount.
    share,
    range,
    magnitude,
    // Before amounts, which would leave the "old" out.
    age,
    amount,
  ],
};
