import { describe, expect, test } from 'vitest';
import { sourceNames } from './source-names.ts';
import { problemsOf, type RelationCase } from './testing/relation-case.ts';
import { context, type Told } from './testing/told.ts';

const runCases = (cases: Record<string, RelationCase>) => {
  test.each(Object.entries(cases))('%s', (_name, each) => {
    expect(problemsOf(each)).toEqual([]);
  });
};

/** A harbour fund, told by four invented outlets between 2015 and 2024. */
const sources = sourceNames([
  { name: 'Norland' },
  { name: 'Vael cabinet', speaksFor: 'Norland' },
  { name: 'Treasury of Norland', speaksFor: 'Norland' },
]);
const plain = { ...context(), sources };

/** Lakeside Herald, August 2019: what the state gave since 2012. */
const sinceTheStorm: Told = {
  figure: 'more than $3.2 billion',
  measure: 'total',
  period: '2012..2019-08-20',
  actor: 'Norland',
  to: 'Port Sel',
  what: 'total assistance',
  stage: 'provided',
  published: '2019-08-20',
};
/** Severn Courier, August 2019: one package of that year. */
const package2019: Told = {
  figure: '$90 million',
  measure: 'event',
  period: 'needs 2019-01-01..2019-08',
  actor: 'Vael cabinet',
  to: 'Port Sel',
  what: 'military aid',
  stage: 'approved',
  published: '2019-08',
};
/** Tidewater, 2024: what was spent since the dam broke. */
const sinceTheDam: Told = {
  figure: 'approximately $70 billion',
  measure: 'total',
  period: '2021-03..2024-05',
  actor: 'Norland',
  to: 'Port Sel',
  what: 'spending',
  stage: 'spent',
  published: '2024-05-11',
};
const byNeighbours: Told = {
  ...sinceTheDam,
  figure: '$95 billion',
  period: 'implied 2021-03..2024-05',
  actor: 'neighbours and friends of Norland',
  what: 'contributions',
  stage: 'contributed',
};
const guards: Told = {
  figure: 'tens of thousands',
  unit: 'persons',
  measure: 'level',
  actor: 'Sudmark',
};
const talks = { ...context({ kind: 'choice', exclusive: true, perActor: true }), sources };
const blame = { ...context({ kind: 'choice', exclusive: false }), sources };

describe('six pairs an analyst met, in other words', () => {
  runCases({
    'totals since 2012 and since 2021 do not touch': {
      a: sinceTheStorm,
      b: sinceTheDam,
      context: plain,
      expect: 'not comparable',
      because: /2012 – Aug 2019 and Mar 2021 – May 2024/,
    },
    'a package of a cabinet may lie in the total of its state': {
      a: package2019,
      b: sinceTheStorm,
      context: plain,
      expect: 'part of: a in b, possible',
      because: /military aid is a part of total assistance.*approved and provided/,
    },
    'without the published date nobody knows which year was meant': {
      a: { ...package2019, published: undefined },
      b: sinceTheStorm,
      context: plain,
      expect: 'unknown',
      because: /“earlier this year”/,
    },
    'a state and its neighbours pay apart': {
      a: sinceTheDam,
      b: byNeighbours,
      context: plain,
      expect: 'not comparable',
      because: /actors differ/,
    },
    'guards standing and guards leaving, months apart': {
      both: guards,
      a: { period: '2019-08', what: 'guards present', place: 'border of Norland' },
      b: {
        period: 'implied 2020-05',
        what: 'guards said to be going home',
        place: "Norland's borders",
      },
      context: plain,
      expect: 'not comparable',
      because: /things are counted.*levels of different times/,
    },
    'willing on terms, three years after being willing': {
      both: { of: 'Sudmark' },
      a: { answer: 'willing on terms', published: '2023-01-09' },
      b: { answer: 'willing', said: '2020-02-15' },
      context: talks,
      expect: 'not comparable',
      because: /may have changed in between/,
    },
    'one answer for one year, told twice': {
      a: { answer: 'the cabinet pressed on', period: 'implied 2020-10..2020-12' },
      b: { answer: 'the cabinet pressed on', period: '2020' },
      context: blame,
      expect: 'same, possible',
    },
  });
});
