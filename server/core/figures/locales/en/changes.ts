import { phraseTable, words } from '../../../text/phrases.ts';
import type { ChangeWords } from '../../finding/finder.ts';

export const changes: ChangeWords = {
  by: 'by',
  from: 'from',
  to: 'to',
  adverbEnding: 'ly',
  directions: words('up down'),
  before: phraseTable<'up' | 'down' | 'shift'>([
    ['up', 'rose', 'rise', 'rises', 'risen', 'rising', 'increase', 'increased', 'increases'],
    ['up', 'increasing', 'grew', 'grow', 'grows', 'grown', 'growing', 'climbed', 'climb', 'climbs'],
    ['up', 'jumped', 'jump', 'jumps', 'surged', 'surge', 'soared', 'soar', 'up'],
    ['up', 'expanded', 'boosted', 'boost', 'swelled', 'spiked', 'an increase of'],
    ['up', 'increase of', 'rise of', 'growth of', 'gain of', 'jump of', 'surge of', 'grew another'],
    ['down', 'fell', 'fall', 'falls', 'fallen', 'falling', 'decreased', 'decrease', 'decreases'],
    ['down', 'declined', 'decline', 'declines', 'dropped', 'drop', 'drops', 'shrank', 'shrink'],
    ['down', 'slumped', 'plunged', 'plummeted', 'tumbled', 'sank', 'reduced', 'reduce', 'reduces'],
    ['down', 'cut', 'cuts', 'cutting', 'slashed', 'lowered', 'lower', 'contracted', 'down'],
    [
      'down',
      'decrease of',
      'decline of',
      'drop of',
      'fall of',
      'cut of',
      'reduction of',
      'loss of',
    ],
    ['shift', 'changed', 'change', 'changes', 'shifted', 'shift', 'moved', 'differed', 'differ'],
    // Not the direction of an amount.
    ['shift', 'made up', 'make up', 'makes up', 'making up'],
  ]),
  after: phraseTable<'up' | 'down'>([
    ['up', 'increase', 'rise', 'jump', 'gain', 'surge', 'growth', 'hike', 'higher', 'more than in'],
    [
      'down',
      'decrease',
      'decline',
      'drop',
      'fall',
      'cut',
      'reduction',
      'slump',
      'lower',
      'less than in',
    ],
  ]),
};
