import type { RowRelation } from '../relations/row-relations.ts';

/** Two outlets on the same number, a third on another. */
export const exampleRelation: RowRelation = {
  questionId: '018f0000-0000-7000-8000-000000000050',
  words: 'differ: 17 and 23 cannot both be true. 17 – 23 reported. 3 claims, 1 independent source',
  state: 'related',
  claims: 3,
  figures: 3,
  telling: {
    relation: 'differ',
    certainty: 'certain',
    because: '17 and 23 cannot both be true.',
    outlets: ['Ark', 'Coast'],
    overruled: false,
  },
  pairs: [
    { relation: 'differ', count: 2 },
    { relation: 'same', count: 1 },
  ],
  agreementGroups: 2,
  independentSources: 1,
  dependence: 'both rest on one source',
  overruled: 0,
  range: null,
  groups: [],
};
