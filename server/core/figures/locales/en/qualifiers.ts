import { phraseTable } from '../../../text/phrases.ts';
import type { Qualifier } from '../../figure.ts';

export const qualifiersBefore = phraseTable<Qualifier | null>([
  ['more than', 'more than', 'over', 'above', 'upwards of', 'in excess of', 'greater than'],
  [
    'more than',
    'exceeding',
    'well over',
    'well above',
    'just over',
    'a little over',
    'far more than',
  ],
  ['more than', 'slightly more than', 'slightly over', 'just more than', 'just above', '>'],
  ['at least', 'at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than'],
  ['at least', 'a minimum of', 'minimum', 'as few as', 'as little as', '≥'],
  ['nearly', 'nearly', 'almost', 'close to', 'just under', 'just below', 'just short of'],
  ['nearly', 'a little under', 'slightly under', 'slightly less than', 'slightly below'],
  ['nearly', 'nearing', 'approaching', 'not quite', 'little short of'],
  ['less than', 'less than', 'fewer than', 'under', 'below', 'well under', 'well below', '<'],
  ['at most', 'up to', 'as many as', 'as much as', 'at most', 'no more than', 'not more than'],
  ['at most', 'a maximum of', 'a max of', 'not exceeding', 'as high as', 'at the most', '≤'],
  ['approximately', 'approximately', 'about', 'around', 'roughly', 'some', 'circa', 'approx.'],
  [
    'approximately',
    'approx',
    'ca.',
    'an estimated',
    'estimated',
    'more or less',
    'somewhere around',
  ],
  ['approximately', 'in the region of', 'in the order of', 'on the order of', 'of the order of'],
  [
    'approximately',
    'in the neighborhood of',
    'in the neighbourhood of',
    'something like',
    '~',
    '≈',
  ],
  [null, 'exactly', 'precisely', 'a total of', 'an additional', 'additional', 'another'],
  [null, 'a further', 'an extra', 'a combined', 'a further estimated'],
]);

export const qualifiersAfter = phraseTable<Qualifier>([
  [
    'at least',
    'or more',
    'or higher',
    'or above',
    'and more',
    'and above',
    'at least',
    '+',
    '-plus',
  ],
  ['at most', 'or less', 'or fewer', 'or below', 'at most', 'or under'],
  ['approximately', 'or so', 'or thereabouts', '-odd', 'approximately', 'give or take'],
]);
