import { whenTogether, type Finder } from '../rule.ts';

/**
 * What a passage of news English must hold to be worth a category, the surest of each first. Scores
 * say how often an editor would agree: 0.9 nearly always, 0.7 mostly, below 0.5 it is not offered
 * unless something else speaks for it.
 */
export const englishRules: readonly Finder[] = [
  whenTogether({
    category: 'aid-total',
    needs: ['money', 'aid'],
    within: 90,
    without: ['home affairs'],
    score: 0.92,
    because: 'a sum of money given as aid',
  }),
  whenTogether({
    category: 'aid-total',
    needs: ['money', 'giving'],
    within: 60,
    without: ['home affairs'],
    score: 0.75,
    because: 'a sum of money that somebody gave',
  }),
  whenTogether({
    category: 'aid-total',
    needs: ['money', 'handing'],
    within: 60,
    also: ['somebody named'],
    without: ['home affairs'],
    score: 0.72,
    because: 'a sum of money given to somebody',
  }),
  whenTogether({
    category: 'aid-total',
    needs: ['foreign aid', 'holding back'],
    within: 40,
    score: 0.5,
    because: 'aid that is held back',
  }),

  whenTogether({
    category: 'casualties',
    needs: ['casualties', 'number'],
    within: 60,
    score: 0.9,
    because: 'a number of people killed or hurt',
  }),
  whenTogether({
    category: 'casualties',
    needs: ['number of troops', 'losing'],
    within: 30,
    score: 0.88,
    because: 'a number of soldiers lost',
  }),
  whenTogether({
    category: 'casualties',
    needs: ['casualties'],
    score: 0.7,
    because: 'people killed or hurt',
  }),

  whenTogether({
    category: 'troop-number',
    needs: ['number of troops'],
    without: ['casualties'],
    score: 0.85,
    because: 'a number of soldiers',
  }),
  whenTogether({
    category: 'troop-number',
    needs: ['military presence'],
    score: 0.75,
    because: 'soldiers in a place',
  }),
  whenTogether({
    category: 'troop-number',
    needs: ['troops', 'troop movement'],
    within: 70,
    without: ['casualties'],
    score: 0.7,
    because: 'soldiers who come, stay or go',
  }),

  whenTogether({
    category: 'peace-talks',
    needs: ['truce'],
    score: 0.75,
    because: 'an end of the fighting',
  }),
  whenTogether({
    category: 'peace-talks',
    needs: ['peace'],
    score: 0.72,
    because: 'talks about peace',
  }),
  whenTogether({
    category: 'peace-talks',
    needs: ['talks'],
    without: ['home affairs', 'business'],
    score: 0.56,
    because: 'negotiations',
  }),

  whenTogether({
    category: 'diplomacy',
    needs: ['summit'],
    score: 0.66,
    because: 'leaders who meet',
  }),
  whenTogether({
    category: 'diplomacy',
    needs: ['diplomatic'],
    score: 0.68,
    because: 'a way by diplomacy',
  }),
  whenTogether({
    category: 'diplomacy',
    needs: ['envoy', 'sending away'],
    within: 40,
    score: 0.6,
    because: 'diplomats called or sent home',
  }),
  whenTogether({
    category: 'diplomacy',
    needs: ['meeting', 'outlook'],
    within: 40,
    also: ['envoy'],
    score: 0.58,
    because: 'officials who are to meet',
  }),
  whenTogether({
    category: 'diplomacy',
    needs: ['meeting', 'arranged'],
    within: 40,
    also: ['envoy'],
    score: 0.58,
    because: 'officials who are to meet',
  }),
  whenTogether({
    category: 'diplomacy',
    needs: ['meeting', 'envoy'],
    score: 0.45,
    because: 'officials who meet',
  }),

  whenTogether({
    category: 'arms-delivery',
    needs: ['arming'],
    score: 0.8,
    because: 'arms on their way',
  }),
  whenTogether({
    category: 'arms-delivery',
    needs: ['weapon', 'delivering'],
    within: 50,
    without: ['giving up'],
    score: 0.74,
    because: 'weapons that somebody delivers',
  }),
  whenTogether({
    category: 'arms-delivery',
    needs: ['military aid', 'delivering'],
    within: 50,
    without: ['money'],
    score: 0.55,
    because: 'military aid that somebody delivers',
  }),

  whenTogether({
    category: 'military-outlook',
    needs: ['attack', 'outlook'],
    within: 70,
    without: ['consequence'],
    score: 0.68,
    because: 'an attack that may come',
  }),
  whenTogether({
    category: 'military-outlook',
    needs: ['outlook'],
    before: ['attack'],
    score: 0.6,
    because: 'of an attack named before',
  }),

  whenTogether({
    category: 'warning',
    needs: ['consequence'],
    score: 0.66,
    because: 'what would follow',
  }),
  whenTogether({ category: 'warning', needs: ['warning'], score: 0.57, because: 'a warning' }),

  whenTogether({
    category: 'allegation',
    needs: ['accusing'],
    score: 0.62,
    because: 'somebody is accused',
  }),

  whenTogether({
    category: 'support-pledge',
    needs: ['standing with'],
    score: 0.68,
    because: 'somebody takes a side',
  }),
  whenTogether({
    category: 'support-pledge',
    needs: ['pledging', 'support'],
    score: 0.62,
    because: 'support that is promised',
  }),
];
