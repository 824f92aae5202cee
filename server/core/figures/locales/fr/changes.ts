import { phraseTable, words } from '../../../text/phrases.ts';
import type { ChangeWords } from '../../finding/finder.ts';

export const changes: ChangeWords = {
  by: 'de',
  from: 'de',
  to: 'à',
  adverbEnding: 'ment',
  directions: new Set<string>(),
  before: phraseTable<'up' | 'down' | 'shift'>([
    [
      'up',
      'augmenté',
      'augmente',
      'augmentent',
      'progressé',
      'progresse',
      'grimpé',
      'bondi',
      'crû',
    ],
    ['up', 'hausse', 'en hausse', 'augmentation', 'progression', 'croissance', 'monté', 'doublé'],
    [
      'down',
      'baissé',
      'baisse',
      'en baisse',
      'diminué',
      'diminue',
      'diminution',
      'reculé',
      'recul',
    ],
    ['down', 'chuté', 'chute', 'réduit', 'réduction', 'tombé', 'tombée', 'repli', 'perdu'],
    ['shift', 'passé', 'passée', 'passe', 'porté', 'portée', 'évolué', 'varié'],
  ]),
  movers: phraseTable<'up' | 'down'>([]),
  movingUnits: new Set(['items:point']),
  after: phraseTable<'up' | 'down'>([
    ['up', 'de plus', 'de hausse', 'supplémentaires'],
    ['down', 'de moins', 'de baisse'],
  ]),
  comparatives: phraseTable<'up' | 'down'>([]),
};

/** Words before a four-digit number that make it a year. */
export const beforeYears = words(
  'en depuis avant après dès fin début année années janvier février mars avril mai juin juillet août',
  'septembre octobre novembre décembre été hiver automne printemps',
);
