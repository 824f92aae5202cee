import type { CellClaim, ClaimInCell, MatrixCell, MatrixRow } from '../matrix.ts';
import type { Category } from '#contract/nouns.ts';

const ref = (number: number, name: string) => ({
  id: `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  name,
});

/** "more than £4.6 m", which the harbour office had from the insurer. */
export const exampleClaim: CellClaim = {
  id: ref(10, '').id,
  articleId: ref(20, '').id,
  category: 'aid-total',
  answer: null,
  figure: {
    asPrinted: 'more than £4.6 million',
    value: '4600000',
    low: '4600000',
    high: null,
    lowIncluded: false,
    highIncluded: false,
    unit: 'GBP',
    qualifier: 'more than',
    change: null,
  },
  measure: 'total',
  period: null,
  baseline: null,
  scope: { actor: null, counterpart: null, what: null, stage: null, place: null },
  chain: [
    {
      source: ref(30, 'Harbour office'),
      verb: 'wrote',
      mode: 'direct',
      occasion: { venue: null, said: null },
    },
    {
      source: ref(31, 'Northline'),
      verb: 'estimates',
      mode: 'indirect',
      occasion: { venue: null, said: null },
    },
  ],
  status: 'approved',
  outlet: 'Quay Weekly',
  quote: 'more than £4.6 million',
  region: 'body',
  place: { paragraph: 2, of: 9 },
  hedges: [],
  placement: null,
};

export function exampleCell(changes: Partial<MatrixCell>): MatrixCell {
  return {
    column: ref(40, '').id,
    state: 'not said',
    articles: 3,
    read: 3,
    claimCount: 0,
    claims: [],
    ...changes,
  };
}

export function exampleRow(changes: Partial<MatrixRow['question']>): MatrixRow {
  return {
    question: {
      id: ref(50, '').id,
      topicId: ref(60, '').id,
      text: 'How much relief money is there?',
      kind: 'figure',
      unit: 'GBP',
      answers: [],
      exclusive: false,
      perActor: false,
      since: null,
      category: 'aid-total',
      position: 0,
      version: 1,
      abilities: { edit: true, trash: true },
      ...changes,
    },
    cells: [],
  };
}

export function exampleCategory(key: string, position: number): Category {
  return {
    key,
    name: key,
    colour: '#0072B2',
    glyph: '$',
    underline: 'solid',
    digit: null,
    fields: [],
    position,
    archived: false,
    claimCount: 0,
    version: 1,
    abilities: { edit: true, trash: true },
  };
}

/** Where a passage stands, in code points of its text. */
export function anchorAt(start: number, exact: string, prefix = ''): ClaimInCell['anchor'] {
  return {
    textId: ref(70, '').id,
    textNumber: 1,
    start,
    end: start + Array.from(exact).length,
    exact,
    prefix,
    suffix: '',
    region: 'body',
    place: { paragraph: 1, of: 1 },
  };
}
