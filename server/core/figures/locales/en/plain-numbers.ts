import { phraseTable, words } from '../../../text/phrases.ts';
import type { PlainNumberWords } from '../../finding/finder.ts';
import { readParts } from './fractions.ts';

export const plain: PlainNumberWords = {
  one: 'one',
  pronounsWithOne: words('no each every any some which another this that'),
  ratios: phraseTable<'ratio' | 'share' | 'one in'>([
    ['ratio', 'over'],
    ['share', 'out of', 'out of every'],
    ['one in', 'in', 'in every'],
  ]),
  gluedScales: new Map([
    ['k', 1e3],
    ['K', 1e3],
    ['m', 1e6],
    ['M', 1e6],
    ['MM', 1e6],
    ['mm', 1e6],
    ['bn', 1e9],
    ['B', 1e9],
    ['G', 1e9],
    ['T', 1e12],
  ]),
  readParts,
};
