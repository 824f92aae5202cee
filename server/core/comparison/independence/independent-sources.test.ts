import { expect, test } from 'vitest';
import { sourceNames } from '../relations/source-names.ts';
import type { IndependenceContext, SourcedClaim } from './independence.ts';
import { independentSources } from './independent-sources.ts';

const context: IndependenceContext = {
  sources: sourceNames([
    { name: 'Norland' },
    { name: 'Ministry', speaksFor: 'Norland' },
    { name: 'Orla Venn', speaksFor: 'Ministry' },
    { name: 'Quay Wire' },
  ]),
  copyOf: (article) => article.replace(/ copy.*$/, ''),
  outletSource: (outlet) => (outlet === 'The Quay Wire' ? 'Quay Wire' : null),
};

/** "Coast: a1: Orla Venn > Ministry": outlet, article, the chain from the outlet to the origin. */
function claim(line: string): SourcedClaim {
  const [outlet = '', article = '', chain = ''] = line.split(': ');
  const names = chain.split(' > ').filter((name) => name !== '');
  return {
    outlet: outlet === '?' ? null : outlet,
    article,
    chain: names.map((source) => ({ source })),
  };
}

const cases: Record<string, { claims: string[]; expect: number; because?: string }> = {
  nothing: { claims: [], expect: 0 },
  one: { claims: ['Coast: a: Orla Venn'], expect: 1 },
  'two people who speak for one state': {
    claims: ['Coast: a: Orla Venn', 'Hill: b: Ministry', 'Vale: c: Norland'],
    expect: 1,
    because: 'both rest on one source',
  },
  'two who speak for different bodies': {
    claims: ['Coast: a: Orla Venn', 'Hill: b: Ada Marn'],
    expect: 2,
  },
  'the far end counts, not who passed it on': {
    claims: ['Coast: a: Ada Marn > Orla Venn', 'Hill: b: Norland'],
    expect: 1,
  },
  'copies of one agency text': {
    claims: ['Coast: w: Orla Venn', 'Hill: w copy: Ada Marn', 'Vale: w copy 2: Pilots'],
    expect: 1,
    because: 'both stand in one text',
  },
  'one passes on what the other says itself': {
    claims: ['Coast: a: Ada Marn > Pilots', 'Hill: b: Ada Marn'],
    expect: 1,
    because: 'one rests on the source of the other',
  },
  'one rests on the outlet of the other': {
    claims: ['The Quay Wire: a: Pilots', 'Hill: b: Quay Wire > Ada Marn'],
    expect: 1,
    because: 'one rests on the outlet of the other',
  },
  'two outlets in their own voices': { claims: ['Coast: a', 'Hill: b'], expect: 2 },
  'one outlet in its own voice twice': { claims: ['Coast: a', 'Coast: b'], expect: 1 },
  'articles of nobody known stand for themselves': { claims: ['?: a', '?: b'], expect: 2 },
  'one outlet that quotes two people': {
    claims: ['Coast: a: Ada Marn', 'Coast: b: Orla Venn'],
    expect: 2,
  },
  'two that hang together over a third': {
    claims: ['Coast: a: Ada Marn', 'Hill: b: Pilots', 'Vale: c: Ada Marn > Pilots'],
    expect: 1,
  },
};

test.each(Object.entries(cases))('%s', (_name, { claims, expect: count, because }) => {
  const found = independentSources(claims.map(claim), context);
  expect(found.length).toBe(count);
  if (because !== undefined) expect(found[0]?.because).toBe(because);
});

test('the order of the claims does not change the count', () => {
  for (const { claims, expect: count } of Object.values(cases)) {
    expect(independentSources(claims.map(claim).reverse(), context).length).toBe(count);
  }
});

test('fifty thousand claims of one agency text are one source', () => {
  const claims = Array.from({ length: 50_000 }, (_, at) =>
    claim(`O${at}: w copy ${at}: Quay Wire > P${at}`),
  );
  expect(independentSources(claims, context).length).toBe(1);
});
