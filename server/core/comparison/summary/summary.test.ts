import { describe, expect, test } from 'vitest';
import type { ClaimStatus } from '../../claims/claim.ts';
import type { AnswerKind } from '../../questions/question.ts';
import type { CellState } from '../cell.ts';
import { context, told, type Told } from '../relations/testing/told.ts';
import { sourceNames } from '../relations/source-names.ts';
import { rowRelations } from '../row/row-relations.ts';
import type { SummaryClaim, SummaryColumn } from './material.ts';
import { summariseInWords } from './question-summary.ts';
import { namesOf, wordsOf } from './sentence.ts';

const independence = {
  sources: sourceNames([]),
  copyOf: (article: string) => article,
  outletSource: () => null,
};

interface Claimed extends Told {
  id?: string;
  source?: string;
  hedge?: string;
  status?: ClaimStatus;
}

function claim(outlet: string, { id, source, hedge, status, ...words }: Claimed): SummaryClaim {
  return {
    id: id ?? `${outlet} ${words.figure ?? words.answer ?? ''}`,
    article: outlet,
    outlet,
    status: status ?? 'approved',
    ...told({ measure: 'event', period: '2024-03-04', what: 'killed', ...words }),
    chain: source
      ? [{ source, verb: 'said', mode: 'direct', occasion: { venue: null, said: null } }]
      : [],
    hedges: hedge === undefined ? [] : [{ exact: hedge }],
  };
}

const silent = (name: string, state: CellState, read = 0, articles = 0): SummaryColumn => ({
  ...{ name, state, read, articles },
  claimCount: 0,
  claims: [],
});

function paragraph(
  claims: readonly SummaryClaim[],
  others: readonly SummaryColumn[] = [],
  kind: AnswerKind = 'figure',
  question: Parameters<typeof context>[0] = {},
) {
  const names = [...new Set(claims.map(({ outlet }) => outlet ?? ''))];
  const columns = names.map((name): SummaryColumn => {
    const own = claims.filter(({ outlet }) => outlet === name).map(({ id }) => id);
    return { ...silent(name, 'said', 1, 1), claimCount: own.length, claims: own };
  });
  const relation = context({ kind, ...question });
  const relations = rowRelations(claims, { relation, independence, overruleOf: () => null });
  return summariseInWords({
    kind,
    columns: [...columns, ...others],
    related: { relations, independence },
  });
}

const read = (...args: Parameters<typeof paragraph>) => paragraph(...args).map(wordsOf);

describe('who answers', () => {
  test('is counted among the outlets that have an article, and silence told as what it is', () => {
    const said = [claim('Ark', { figure: '17 people' }), claim('Bay', { figure: '17 people' })];
    const sentences = read(said, [
      silent('Cove', 'not said', 3, 3),
      silent('Dune', 'partly read', 1, 10),
      silent('Elm', 'could not know'),
      silent('Firth', 'no article'),
    ]);
    expect(sentences.slice(0, 4)).toEqual([
      'Two of five outlets give a figure: Ark and Bay.',
      'Cove leaves it out, with 3 of 3 articles read to the end.',
      'Dune says nothing of it so far, with 1 of 10 articles read to the end.',
      'Elm could not know: every article is older.',
    ]);
  });

  test('with no figure is said to have none', () => {
    const sentences = read([claim('Ark', { figure: '17 people' }), claim('Bay', {})]);
    expect(sentences.slice(0, 2)).toEqual([
      'One of two outlets gives a figure: Ark.',
      'Bay speaks of it without a figure.',
    ]);
  });

  test('may be nobody', () => {
    const silence = [silent('Cove', 'not said', 1, 1), silent('Dune', 'could not know')];
    expect(read([], silence)[0]).toBe('None of two outlets gives a figure.');
    expect(read([], silence.slice(0, 1))).toEqual([
      'Cove leaves it out, with 1 of 1 article read to the end.',
    ]);
  });
});

describe('figures', () => {
  test('that are the same are told once, contradictions first, with range and sources', () => {
    const sentences = read([
      claim('Ark', { figure: '17 people', source: 'Harbour police' }),
      claim('Bay', { figure: '17 people', source: 'Harbour police' }),
      claim('Cove', { figure: 'more than 40 people', status: 'draft' }),
    ]);
    expect(sentences[0]).toBe('All three outlets give a figure: Ark, Bay and Cove.');
    expect(sentences[1]).toBe(
      'Ark and Bay say 17 (4 Mar 2024); Cove says more than 40 (4 Mar 2024).',
    );
    expect(sentences[2]).toMatch(/^Ark and Cove contradict each other: 17 people and /);
    expect(sentences[3]).toMatch(/^Bay and Cove contradict each other: /);
    expect(sentences.at(-2)).toBe(
      'Of what can be compared, reports run from 17 to >40, in three claims from two independent sources, one of them not yet approved.',
    );
    expect(sentences.at(-1)).toBe(
      'Behind three claims stand two independent sources. Ark and Bay count as one: both rest on one source.',
    );
  });

  test('of other times do not contradict each other', () => {
    const total = { measure: 'total', what: 'aid', actor: 'Norland', unit: 'USD' } as const;
    const sentences = read([
      claim('Ark', { ...total, figure: 'more than $4.6 billion', period: '2014..2021-05' }),
      claim('Bay', {
        ...total,
        figure: '$100 billion',
        period: '2022-02..2025-01',
        hedge: 'some say',
      }),
    ]);
    expect(sentences[0]).toBe('Both outlets give a figure: Ark and Bay.');
    expect(sentences[1]).toBe(
      'Ark says more than $4.6 bn (2014 – May 2021); Bay says with a hedge $100 bn (Feb 2022 – Jan 2025).',
    );
    expect(sentences[2]).toMatch(/^Ark and Bay do not contradict each other: .*period/);
    expect(sentences.join(' ')).not.toMatch(/contradicts|run from/);
  });

  test('of which one lies in the other say which', () => {
    const aid = { measure: 'total', actor: 'Norland', unit: 'USD' } as const;
    const sentences = read([
      claim('Ark', { ...aid, figure: '$5 billion', period: '2014..2021', what: 'total aid' }),
      claim('Bay', { ...aid, figure: '$125 million', period: '2021', what: 'military aid' }),
    ]);
    expect(sentences[2]).toMatch(/^What Bay says (is|may be) part of what Ark says: /);
  });

  test('of outlets nobody has named are of two articles, not of one outlet', () => {
    const unnamed = (figure: string) => ({ ...claim('', { figure }), outlet: null });
    const sentences = read([unnamed('17 people'), unnamed('40 people')]);
    expect(sentences.join(' ')).toMatch(
      /Two articles of outlets nobody has named contradict each other: /,
    );
  });

  test('are not told one by one when they are many, nor are the pairs', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      claim(`Outlet ${at + 1}`, { figure: `${(at + 1) * 100} people` }),
    );
    const sentences = read(many);
    expect(sentences[0]).toMatch(/Outlet 5 and four others\.$/);
    expect(sentences[1]).toMatch(/; three more\.$/);
    expect(sentences[5]).toBe('33 more pairs of outlets contradict each other.');
  });
});

test('answers are told with who gives them', () => {
  const sentences = read(
    [
      claim('Ark', { answer: 'yes' }),
      claim('Bay', { answer: 'no' }),
      claim('Cove', { answer: 'no' }),
    ],
    [],
    'choice',
    { exclusive: true },
  );
  expect(sentences[1]).toBe('Ark says “yes”; Bay and Cove say “no”.');
  expect(sentences[2]).toMatch(/^Ark and Bay contradict each other: /);
});

test('free accounts are counted and rest on sources; nothing is said of agreement', () => {
  const accounts = [claim('Ark', { source: 'Envoy' }), claim('Bay', { source: 'Envoy' })];
  expect(read(accounts, [], 'account')).toEqual([
    'Both outlets tell of it: Ark and Bay.',
    'Behind two claims stands one independent source. Ark and Bay count as one: both rest on one source.',
  ]);
});

test('every clause leads to its claims, and to no others', () => {
  const claims = [claim('Ark', { figure: '17 people' }), claim('Bay', { figure: '40 people' })];
  const ids = claims.map(({ id }) => id);
  const clauses = paragraph(claims).flat();
  expect(clauses.every((clause) => clause.claims.every((id) => ids.includes(id)))).toBe(true);
  expect(clauses.map((clause) => clause.claims)).toEqual([ids, [ids[0]], [ids[1]], ids, ids, []]);
});

test('too many claims are counted, and nothing more is said', () => {
  const columns = [{ ...silent('Ark', 'said', 1, 1), claimCount: 900 }];
  const sentences = summariseInWords({ kind: 'figure', columns, related: null });
  expect(sentences.map(wordsOf)).toEqual([
    'Ark gives a figure.',
    '900 claims are too many to relate at once: fewer outlets can be chosen.',
  ]);
});

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c, d, e and two others'],
])('names %j read %s', (names, words) => {
  expect(namesOf(names)).toBe(words);
});
